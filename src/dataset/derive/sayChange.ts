import { lastDayOf } from '../dates.ts';
import { sayMoment } from '../sayDates.ts';
import { changeReasons } from '../vocabulary/changeReasons.ts';
import { directions } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';
import type { Change } from './changes.ts';

/** A change of an answer in words, with its permanent id and the last calendar day (`YYYY-MM-DD`) that its date can mean. */
export function sayChange(change: Change): { id: string; title: string; sentence: string; date: string } {
  const { feature, direction, from, to, when, why } = change;
  const subject = `${feature.name}, ${directions[direction].name.replace(/^./, (first) => first.toLowerCase())}`;
  const [before, after] = [statuses[from.status].word, statuses[to.status].word];
  const moment = why === 'evidence-ended' ? `last shown by a source ${sayMoment(when)}` : sayMoment(when);
  return {
    id: `${feature.id}-${direction}-${lastDayOf(when).slice(0, 7)}`,
    title: before === after ? `${subject}: details of "${after}" changed` : `${subject}: "${before}" became "${after}"`,
    sentence: `Before (${moment}): ${before}. ${from.summary} After: ${after}. ${to.summary} Reason: ${changeReasons[why].name}.`,
    date: calendarDay(lastDayOf(when)),
  };
}

/** `lastDayOf` ends every month on the 31st, which sorts well and is no day of some months. */
function calendarDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(Math.min(date, lastOfMonth)).padStart(2, '0')}`;
}
