import { readArguments, UsageError } from '../../usage.ts';
import type { Half } from './questions.ts';

const SIZES = [30, 300, 3000] as const;

/** How much one run of the benchmark measures. */
export interface PeersPlan {
  /** How many pages each cold build has, smallest first. */
  sizes: readonly number[];
  /** How often what varies from time to time is measured: quick builds, first views, first searches. */
  runs: number;
  /** One question in so many is asked, of each half of the test sets. */
  every: Readonly<Record<Half, number>>;
  /** Whether this is all there is to measure: only then do its figures go into the README. */
  isWhole: boolean;
}

const whole: PeersPlan = { sizes: SIZES, runs: 3, every: { heldBack: 1, tuning: 3 }, isWhole: true };

/** Reads the options: with `--pages` it is a short trial of every step. Throws a UsageError that says what is allowed. */
export function peersPlan(args: readonly string[]): PeersPlan {
  const allowed = 'nothing, or --pages and numbers from 10 to 10000, such as --pages 30,300, for a short trial';
  const { values } = readArguments({ args: [...args], options: { pages: { type: 'string' } } }, allowed);
  if (values.pages === undefined) return whole;
  const sizes = [...new Set(values.pages.split(',').map(Number))].toSorted((a, b) => a - b);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10 && size <= 10_000))
    throw new UsageError(`--pages cannot be "${values.pages}". Allowed: ${allowed}.`);
  return { sizes, runs: 1, every: { heldBack: 10, tuning: 30 }, isWhole: false };
}
