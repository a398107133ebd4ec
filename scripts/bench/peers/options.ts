import { readArguments, UsageError } from '../../usage.ts';

const SIZES = '30,300,3000';

/** What `npm run bench -- peers` is asked for. */
export interface PeersOptions {
  /** How many pages each cold build has, smallest first. */
  sizes: number[];
}

/** Reads the options. Throws a UsageError that says what is allowed. */
export function peersOptions(args: readonly string[]): PeersOptions {
  const allowed = `--pages ${SIZES} (two or more numbers of pages, each from 10 to 10000)`;
  const { values } = readArguments({ args: [...args], options: { pages: { type: 'string' } } }, allowed);
  const { pages = SIZES } = values;
  const sizes = [...new Set(pages.split(',').map(Number))].toSorted((a, b) => a - b);
  const isFine = sizes.length > 1 && sizes.every((size) => Number.isInteger(size) && size >= 10 && size <= 10_000);
  if (!isFine) throw new UsageError(`--pages cannot be "${pages}". Allowed: ${allowed}.`);
  return { sizes };
}
