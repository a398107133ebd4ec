import { folderOf } from './folder.ts';
import type { HeaderRule } from './headerRules.ts';

/**
 * The rules as a `_headers` file, which Netlify and Cloudflare Pages read. Each path stands in it once: of two blocks for one
 * path a host may keep only the last.
 *
 * @param base the folder that the site lives in, such as `/guide`; `/` for the root
 */
export function netlifyHeaders(rules: readonly HeaderRule[], base: string): string {
  const folder = folderOf(base);
  const linesByPath = new Map<string, string[]>();
  for (const { paths, headers } of rules) {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    for (const path of paths) linesByPath.set(path, [...(linesByPath.get(path) ?? []), ...lines]);
  }
  const blocks = [...linesByPath].map(([path, lines]) => [`${folder}${path}`, ...lines].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}
