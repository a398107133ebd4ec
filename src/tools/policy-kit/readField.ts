import { sayDate } from '../../dataset/sayDates.ts';
import { kitFields, type KitField, type KitFieldId } from '../../dataset/vocabulary/policyKit.ts';

/** What a field says in a text, or why it cannot stand in one. */
export type Reading = { said: string } | { problem: string };

/** A letter, digit, mark of punctuation or symbol: what is made of others only would look like a gap. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

type FieldOf<Type extends KitField['type']> = Extract<KitField, { type: Type }>;

/**
 * Reads what was typed into a field. A day is said in words; a text that stands in brackets or braces is a blank
 * somebody forgot, and so is an empty one.
 */
export function readField(id: KitFieldId, fields: Readonly<Record<KitFieldId, string>>): Reading {
  const typed = oneLine(fields[id]);
  if (!visible.test(typed)) return { problem: 'is empty' };
  if (id === 'review' && isDay(fields.since) && isDay(typed) && typed <= fields.since)
    return { problem: 'is not after the first day of the decision' };
  return read(kitFields[id], typed);
}

/** Whether a text is a day of the calendar from 2000 to 2099, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const readers: { [Type in KitField['type']]: (field: FieldOf<Type>, typed: string) => Reading } = {
  line({ max }, typed) {
    if (/^\[.*\]$|^\{.*\}$/.test(typed)) return { problem: 'is a blank in brackets' };
    return typed.length > max ? { problem: `is longer than ${max} characters` } : { said: typed };
  },
  day: (_, typed) => (isDay(typed) ? { said: sayDate(typed) } : { problem: 'is not a day' }),
  count: (_, typed) =>
    /^\d{1,9}$/.test(typed) ? { said: Number(typed).toLocaleString('en-GB') } : { problem: 'is not a number' },
  choice({ choices }, typed) {
    const said = Object.hasOwn(choices, typed) ? choices[typed] : undefined;
    return said === undefined ? { problem: 'is not one of the choices' } : { said };
  },
};

function read<Type extends KitField['type']>(field: FieldOf<Type>, typed: string): Reading {
  const reader = readers[field.type as Type];
  return reader(field, typed);
}

/** Control characters, and marks that turn the direction of writing, have no place in a line of text. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
