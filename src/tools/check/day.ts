/** A day in the reader's own time zone, in words: "23 November 2026". */
export function sayDay(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
