import { z } from 'astro/zod';
import { stop } from './stop.ts';

/** Nothing the guide speaks of is older than the internet's own documents, or planned beyond this century. */
const plausibleYear = /^(19[89]\d|20\d\d)/;
const YEAR_MESSAGE = 'must have a year from 1980 to 2099';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date(stop('must be a day that exists, as YYYY-MM-DD')).regex(plausibleYear, YEAR_MESSAGE);

/** A day, a month or a year: as precise as a publication date is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, stop('must be YYYY, YYYY-MM or YYYY-MM-DD'))
  .regex(plausibleYear, stop(YEAR_MESSAGE))
  .refine((date) => date.length !== 'YYYY-MM-DD'.length || isRealDay(date), 'must be a day that exists');

/** When something began or happened: a date with its precision, or "not yet on A, there by B". */
export const when = z.union([
  z.strictObject({ on: isoDate, precision: z.enum(['day', 'month', 'year']) }),
  z.strictObject({ absentOn: isoDate.optional(), presentOn: isoDate }),
]);

function isRealDay(date: string): boolean {
  return z.iso.date().safeParse(date).success;
}

export type When = z.output<typeof when>;
