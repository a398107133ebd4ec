/** Records nest about eight levels deep; far more is a mistake, and could exhaust the stack. */
const MAX_DEPTH = 20;

/**
 * Copies a value that a data file exported into plain data, so that nothing after it meets a getter, a cycle or a proxy.
 *
 * @returns the copy, with undefined where something was not plain data, and every such place. Never throws.
 */
export function plainCopy(value: unknown): { copy: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  const refuse = (path: Fault['path'], says: string) => void faults.push({ path: [...path], says });
  const copy = copyOf(value, { path: [], ancestors: [], refuse });
  return { copy, faults };
}

/** A place that holds something else than plain data, and what is wrong with it. */
export interface Fault {
  path: (string | number)[];
  says: string;
}

function copyOf(value: unknown, place: Place): unknown {
  const { path, ancestors, refuse } = place;
  if (typeof value !== 'object' || value === null) {
    const flaw = flawOf(value);
    return flaw === undefined ? value : refuse(path, `must be plain data, not ${flaw}`);
  }
  if (ancestors.includes(value)) return refuse(path, 'must not hold itself');
  if (ancestors.length === MAX_DEPTH) return refuse(path, `must not be nested more than ${MAX_DEPTH} levels deep`);
  try {
    return Array.isArray(value) ? copyList(value, place) : copyObject(value, place);
  } catch {
    return refuse(path, 'must be plain data, but cannot be read without an error');
  }
}

function copyList(list: unknown[], place: Place): unknown {
  if (Reflect.ownKeys(list).length !== list.length + 1) {
    return place.refuse(place.path, 'must be a list without gaps or fields');
  }
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) copy.push(copyField(list, index, place));
  return copy;
}

function copyObject(value: object, place: Place): unknown {
  const { path, refuse } = place;
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent !== null && Object.getPrototypeOf(parent) !== null) {
    return refuse(path, 'must be plain data, not an instance of a class');
  }
  const copy: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') refuse(path, 'must not have a symbol as a key');
    else if (key === '__proto__') refuse(path, 'must not have the key "__proto__"');
    else copy[key] = copyField(value, key, place);
  }
  return copy;
}

/** Path and ancestors are stacks: every field of every record passes here, and copies of them would cost more than the rest. */
function copyField(holder: object, key: string | number, place: Place): unknown {
  const field = Object.getOwnPropertyDescriptor(holder, key);
  if (typeof field?.value === 'string') return field.value;
  const { path, ancestors, refuse } = place;
  path.push(key);
  ancestors.push(holder);
  const copy =
    field === undefined || !('value' in field)
      ? refuse(path, 'must be plain data, not a getter')
      : copyOf(field.value, place);
  path.pop();
  ancestors.pop();
  return copy;
}

/** What a value that is no object is, when it is no data either. */
function flawOf(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return ['function', 'symbol', 'bigint'].includes(typeof value) ? `a ${typeof value}` : undefined;
}

interface Place {
  path: (string | number)[];
  ancestors: object[];
  refuse: (path: (string | number)[], says: string) => undefined;
}
