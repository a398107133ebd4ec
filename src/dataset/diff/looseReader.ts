import type { z } from 'astro/zod';

/** Reads a value by a schema; undefined when it does not fit, and the place is then noted. */
export type Reader = <T>(schema: z.ZodType<T>, value: unknown, at: string) => T | undefined;

/** A reader that notes in `unread` every place where a value does not fit. */
export function readerInto(unread: string[]): Reader {
  return (schema, value, at) => {
    const result = schema.safeParse(value);
    if (!result.success) unread.push(at);
    return result.data;
  };
}

/** What a value holds under a key of its own; undefined when it is no object or has no such key. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
