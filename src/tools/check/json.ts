/** A property of a parsed JSON object that it holds itself; undefined for anything else, inherited names too. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** A property deeper down, such as `metadata`, `federation`. */
export function ownPath(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce(own, value);
}

/** A parsed list; undefined when the value is none. */
export function asList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A server name from a list, in lower case and without a final dot; undefined when it is not text. */
export function asName(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim().toLowerCase().replace(/\.$/, '') : undefined;
}

/**
 * Text from a stranger, fit to be shown: without control, direction or broken characters, on one line, at most
 * `longest` characters. Empty for anything that is not text.
 */
export function asWords(value: unknown, longest = 200): string {
  if (typeof value !== 'string') return '';
  const words = value
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .replace(/\p{C}/gu, '')
    .trim();
  const characters = [...words];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : words;
}
