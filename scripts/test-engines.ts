import { styleText } from 'node:util';
import { engines, lacks, type Engine, type Scripts } from '../tests/engines/engines.ts';
import { journeys } from '../tests/engines/journeys.ts';
import { Reader } from '../tests/engines/reader.ts';
import { withBrowser } from '../tests/engines/session.ts';
import { serveSite } from '../tests/site/serveSite.ts';
import { answer, oneOf, readArguments } from './usage.ts';

const usage = '--require all, to fail when an engine is missing';

await answer(async () => {
  const { values } = readArguments({ options: { require: { type: 'string', default: 'one' } } }, usage);
  const required = oneOf('--require', values.require, ['one', 'all']);
  const present = engines.filter((engine) => lacks(engine).length === 0);
  const { server, origin } = await serveSite();
  let failed = 0;
  for (const engine of present)
    for (const scripts of ['on', 'off'] as const) failed += await travel(engine, scripts, origin);
  server.close();
  for (const engine of engines.filter((one) => !present.includes(one)))
    console.log(`${engine.name}: NOT TESTED.\n  ${lacks(engine).join('\n  ')}`);
  console.log(`${present.length} of ${engines.length} engines tested, ${failed} journeys failed.`);
  return failed > 0 || present.length < (required === 'all' ? engines.length : 1) ? 1 : 0;
});

/** Makes every journey in an engine, says how each went, and returns how many failed; an engine that does not start is one. */
async function travel(engine: Engine, scripts: Scripts, origin: string): Promise<number> {
  let failed = 0;
  const say = (name: string, error?: unknown) => {
    failed += error === undefined ? 0 : 1;
    const mark = error === undefined ? styleText('green', '✓') : styleText('red', '✗');
    console.log(`  ${mark} ${name}${error === undefined ? '' : `: ${String(error)}`}`);
  };
  try {
    await withBrowser(engine, scripts, async (browser) => {
      const version = (await browser.getCapabilities()).getBrowserVersion();
      console.log(`${engine.name} ${version ?? ''}, JavaScript ${scripts}`);
      await browser.manage().window().setRect({ width: 1280, height: 900 });
      for (const [name, journey] of Object.entries(journeys[scripts]))
        await journey(new Reader(browser, origin, scripts)).then(
          () => say(name),
          (error: unknown) => say(name, error),
        );
    });
  } catch (error) {
    say(`${engine.name}, JavaScript ${scripts}, did not start`, error);
  }
  return failed;
}
