import { remembered } from '../remembered.ts';

/** One record as JSON, on one line. Several files hold the same record; it is written once. */
export const recordLine: (record: object) => string = remembered((record) => JSON.stringify(record));

/** An object as JSON with one line for each record of its lists, so that two editions can be compared line by line. */
export function jsonFile(value: object): string {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{\n${listed(fields, ([key, field]) => `${JSON.stringify(key)}: ${fieldText(field)}`)}\n}\n`;
}

function fieldText(field: unknown): string {
  if (!Array.isArray(field) || field.length === 0) return JSON.stringify(field);
  return `[\n${listed(field, (one) => (isRecord(one) ? recordLine(one) : JSON.stringify(one)))}\n]`;
}

/** Adding text to text copies nothing; joining a list would, at every level. */
function listed<T>(items: readonly T[], write: (item: T) => string): string {
  return items.reduce((text, item, index) => (index === 0 ? write(item) : `${text},\n${write(item)}`), '');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
