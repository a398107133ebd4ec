import { z } from 'astro/zod';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/** A day, a month or a year: as precise as a publication date is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

/** When something began or happened: a date with its precision, or "not yet on A, there by B". */
export const when = z.union([
  z.strictObject({ on: isoDate, precision: z.enum(['day', 'month', 'year']) }),
  z.strictObject({ absentOn: isoDate.optional(), presentOn: isoDate }),
]);

export type When = z.output<typeof when>;
