import { existsSync } from 'node:fs';
import { precompress } from './precompress/precompress.ts';
import { answer, UsageError } from './usage.ts';

const SITE = 'dist';

await answer(async () => {
  if (!existsSync(`${SITE}/index.html`)) throw new UsageError(`${SITE}/ holds no site. Run "npm run build" first.`);
  const { files, before, brotli } = await precompress(SITE);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  console.log(`Compressed ${files} text files in ${SITE}/: ${kilobytes(before)} are ${kilobytes(brotli)} as brotli.`);
  return 0;
});
