import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { twinOf } from './twinOf.ts';

/** Between two looks at what has been written meanwhile, in milliseconds. */
const PAUSE_MS = 200;

/**
 * Writes the Markdown twin of each page of a site, as pages come to stand. README of this folder says what stands in one.
 *
 * @param base the folder that the site is deployed to, such as `/guide`; `/` for the root
 * @param whole settles when every page has been written
 */
export async function writeTwins(site: string, base: string, whole: Promise<unknown>): Promise<void> {
  const folder = base.replace(/\/$/, '');
  const done = new Set<string>();
  for (let last = false; ;) {
    for await (const file of glob('**/*.html', { cwd: site })) {
      if (done.has(file)) continue;
      // This thread has nothing else to do meanwhile.
      const html = readFileSync(`${site}/${file}`, 'utf8');
      if (!last && !isWhole(html)) continue;
      done.add(file);
      const twin = twinOf(html);
      if (twin) writeFileSync(`${site}${twin.href.slice(folder.length)}`, twin.text);
    }
    if (last) return;
    last = await Promise.race([whole.then(() => true), wait(PAUSE_MS, false)]);
  }
}

/** Whether a page that may be in the course of being written has come to its end. */
function isWhole(html: string): boolean {
  return html.trimEnd().endsWith('</html>');
}
