import { readFileSync } from 'node:fs';

/** A `_headers` file, read as a host reads it: blocks of a path and its indented headers. */
export interface HeadersFile {
  blocks: { path: string; headers: [string, string][] }[];
  /** Every header that a host would send with a path, from all blocks that match it. */
  sentWith: (path: string) => [string, string][];
}

/** Reads the `_headers` file of a built site. */
export function readHeadersFile(site: string): HeadersFile {
  const blocks = readFileSync(`${site}/_headers`, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return { path, headers: lines.map((line) => line.trim().split(/: (.*)/s, 2) as [string, string]) };
    });
  return {
    blocks,
    sentWith: (path) => blocks.filter((block) => matches(block.path, path)).flatMap(({ headers }) => headers),
  };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
