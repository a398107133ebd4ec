import { glob, readFile, writeFile } from 'node:fs/promises';
import { markupOf } from '../../styles/markupOf.ts';
import { stylesUsedBy } from '../../styles/stylesUsedBy.ts';

const SHARED = '/_astro/shared.css';
const stylesheet = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;

/**
 * Gives all pages of a built site one stylesheet in place of those they link, with the rules that any of them uses: what
 * the step that puts styles into pages is weighed against, at its best.
 */
export async function shareStyles(site: string): Promise<void> {
  const read = (file: string) => readFile(`${site}/${file}`, 'utf8');
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  const scripts = await Promise.all((await Array.fromAsync(glob('_astro/*.js', { cwd: site }))).map(read));
  const sheets = new Set<string>();
  const words: string[] = [];
  for (const page of pages) {
    const html = await read(page);
    for (const [, href = '', rest = ''] of html.matchAll(stylesheet)) if (!rest.includes('print')) sheets.add(href);
    words.push(markupOf(html));
    const shared = html
      .replaceAll(stylesheet, '')
      .replace('</head>', `<link rel="stylesheet" href="${SHARED}"></head>`);
    await writeFile(`${site}/${page}`, shared);
  }
  const css = await Promise.all([...sheets].map(read));
  await writeFile(`${site}${SHARED}`, await stylesUsedBy(words.join('\n'), scripts, css.join('\n')));
}
