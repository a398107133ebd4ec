import type { HeaderRule } from './headerRules.ts';

/** All headers that the rules give a path, or everything below a path that ends in `*`. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ paths }) => paths.some((pattern) => covers(pattern, path)));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
