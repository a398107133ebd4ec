import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { lateScripts } from './lateScripts.ts';
import { markupOf } from './markupOf.ts';
import { policyFirst } from './policyFirst.ts';
import { stylesUsedBy } from './stylesUsedBy.ts';
import { tightenPolicy } from './tightenPolicy.ts';

const stylesheet = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;

/**
 * Puts into each page of a built site the rules that it uses and no other, in place of its stylesheets, so that the
 * first view needs one round trip; then narrows the page's policy to what stands in it. README of this folder says
 * what was weighed. Starlight's print stylesheet goes: src/styles holds our own print rules.
 *
 * @throws Error naming the page whose stylesheet is missing from the site
 */
export async function inlineStyles(site: string, base: string): Promise<void> {
  const sheets = await readSheets(site);
  const scripts = await readScripts(site);
  const prefix = base.replace(/\/$/, '');
  for await (const file of glob('**/*.html', { cwd: site })) {
    const path = `${site}/${file}`;
    // Through other threads, as promises do it, each of these short steps would take longer than it does.
    const html = readFileSync(path, 'utf8');
    const links = [...html.matchAll(stylesheet)];
    if (links.length === 0) continue;
    const css = links
      .filter(([, , rest]) => !rest?.includes('print'))
      .map(([, href = '']) => {
        const sheet = sheets.get(href.slice(prefix.length));
        if (sheet === undefined)
          throw new Error(`${file} links the stylesheet ${href}, which the build did not write.`);
        return sheet;
      });
    const used = await stylesUsedBy(markupOf(html), scriptsOf(html, scripts), css.join('\n'));
    const unlinked = html.replaceAll(stylesheet, '');
    replaceFile(
      path,
      tightenPolicy(policyFirst(lateScripts(unlinked.replace('</head>', () => `<style>${used}</style></head>`)))),
    );
  }
  await Promise.all([...sheets.keys()].map((sheet) => rm(`${site}${sheet}`)));
}

/** At once: whoever reads the page meanwhile finds it whole, before or after. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.next`, text);
  renameSync(`${path}.next`, path);
}

async function readSheets(site: string): Promise<Map<string, string>> {
  return readAll(site, '_astro/*.css');
}

/** Scripts name the classes of what they draw; a page's rules must cover them. */
async function readScripts(site: string): Promise<Map<string, string>> {
  return readAll(site, '_astro/*.js');
}

async function readAll(site: string, pattern: string): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob(pattern, { cwd: site }));
  return new Map(
    await Promise.all(files.map(async (file) => [`/${file}`, await readFile(`${site}/${file}`, 'utf8')] as const)),
  );
}

/** The scripts a page loads, and those that they in turn import. */
function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [path, script] of scripts) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (found.has(script) || !text.includes(name)) continue;
      found.add(script);
      follow(script);
    }
  };
  follow(html);
  return [...found];
}
