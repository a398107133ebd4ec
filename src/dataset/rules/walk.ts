/**
 * Visits a value and every object and list inside it, outermost first. Rules walk every field of every record, so a
 * place is one string from the start, and only fields that hold something are stepped into.
 *
 * @param at where the value stands, such as `polls › cells`; steps into lists count from 1.
 * @param visit gets each object or list, its place and the key that holds it; returns false to go no deeper there.
 */
export function walk(value: object, at: string, visit: Visit, key = ''): void {
  if (visit(value, at, key) === false) return;
  const inside = at === '' ? '' : `${at} › `;
  eachField(value, (inner, step, name) => {
    if (typeof inner === 'object' && inner !== null) walk(inner, `${inside}${step}`, visit, name);
  });
}

/** Every field of an object or entry of a list, with its step in a place (lists count from 1) and its key (a list has none). */
export function eachField(value: object, take: (inner: unknown, step: string | number, key: string) => void): void {
  if (Array.isArray(value)) value.forEach((inner: unknown, index) => take(inner, index + 1, ''));
  else for (const key of Object.keys(value)) take(value[key as keyof typeof value], key, key);
}

type Visit = (value: object, at: string, key: string) => boolean;
