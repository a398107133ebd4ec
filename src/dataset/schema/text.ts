import { z } from 'astro/zod';
import { stop } from './stop.ts';

/** Longest one-sentence summary, in characters (DESIGN.md section 5). */
export const SUMMARY_MAX = 140;

/** Control, direction-changing, zero-width and private characters, and line ends: a reader cannot see them. */
const visible = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]*$/u;
const invisible = 'must hold no control, direction or zero-width characters and no line breaks';

/** What every line must match, and what to say of one that does not. */
const line: readonly Demand[] = [
  [visible, invisible],
  [/^\S(?:[\s\S]*\S)?$/, 'must not begin or end with a space'],
];
const unmarked: Demand = [
  /^(?![\s\S]*<[A-Za-z/!?])/,
  'must be plain text: "<" before a letter, "/" or "!" starts markup',
];

/** A permanent id, as it stands in URLs. */
export const slug = z
  .string()
  .max(80, stop('must have at most 80 characters'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens');

/** Somebody else's words or a place in their document, as they wrote it: one line of `min` to `max` characters. */
export function verbatim(min: number, max: number) {
  return text(min, max, line);
}

/** Our own words: one line of `min` to `max` characters, and no markup, since pages and feeds show it as it stands. */
export function plainText(min: number, max: number) {
  return text(min, max, [...line, unmarked]);
}

/** One plain sentence. The wording rules look at its words. */
export const sentence = plainText(8, 400);

/** One step of a procedure, or one thing it needs. */
export const step = plainText(8, 300);

/** One plain sentence for a table cell. */
export const summary = plainText(8, SUMMARY_MAX);

/** A public web address over HTTP, written in full, with no user name in it. */
export const webAddress = z
  .string()
  .max(500, stop('must have at most 500 characters'))
  .regex(visible, stop(invisible))
  .regex(
    /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#][^\s<>]*)?$/,
    stop('must be an address like https://example.org/page'),
  )
  .refine((address) => URL.canParse(address), 'must be an address that a browser can open');

/** A path on this site: `/admins/limit/`, with an anchor or without. */
export const sitePath = z
  .string()
  .max(100, stop('must have at most 100 characters'))
  .regex(/^\/[a-z0-9/#-]*$/, 'must be a path from the root: /admins/limit/');

/** A page of the guide that tells more, and the words of the link to it. */
export const pageLink = z.strictObject({ page: sitePath, words: plainText(3, 80) });

export type PageLink = z.output<typeof pageLink>;

/** All demands in one check, since a schema that has five for each text takes twice the time. */
function text(min: number, max: number, demands: readonly Demand[]) {
  const flawIn = (value: string) => {
    if (value.length < min) return `must have at least ${min} characters`;
    if (value.length > max) return `must have at most ${max} characters`;
    return demands.find(([pattern]) => !pattern.test(value))?.[1];
  };
  return z.string().refine((value) => flawIn(value) === undefined, {
    error: ({ input }) => flawIn(String(input)),
    abort: true,
  });
}

/** What a text must match, and what to say otherwise. */
type Demand = readonly [RegExp, string];
