import { styleText } from 'node:util';
import { engines, lacks, type Engine } from '../tests/engines/engines.ts';
import { journeys } from '../tests/engines/journeys.ts';
import { Reader } from '../tests/engines/reader.ts';
import { withBrowser } from '../tests/engines/session.ts';
import { serveSite } from '../tests/site/serveSite.ts';
import { answer, oneOf, readArguments } from './usage.ts';

const usage = '--require all, to fail when an engine is missing';

await answer(async () => {
  const { values } = readArguments({ options: { require: { type: 'string', default: 'one' } } }, usage);
  const required = oneOf('--require', values.require, ['one', 'all']);
  const missing = engines.filter((engine) => lacks(engine).length > 0);
  for (const engine of missing) console.log(`${engine.name}: not tested.\n  ${lacks(engine).join('\n  ')}`);
  const present = engines.filter((engine) => !missing.includes(engine));
  const { server, origin } = await serveSite();
  let failed = 0;
  for (const engine of present) failed += await travel(engine, origin);
  server.close();
  console.log(`${present.length} of ${engines.length} engines tested, ${failed} journeys failed.`);
  return failed > 0 || present.length < (required === 'all' ? engines.length : 1) ? 1 : 0;
});

/** Makes every journey in an engine, says how each went, and returns how many failed. */
async function travel(engine: Engine, origin: string): Promise<number> {
  return withBrowser(engine, async (browser) => {
    const version = (await browser.getCapabilities()).getBrowserVersion();
    console.log(`${engine.name} ${version ?? ''}`);
    await browser.manage().window().setRect({ width: 1280, height: 900 });
    let failed = 0;
    for (const [name, journey] of Object.entries(journeys)) {
      try {
        await journey(new Reader(browser, origin));
        console.log(`  ${styleText('green', '✓')} ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`  ${styleText('red', '✗')} ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return failed;
  });
}
