/** The keys of a vocabulary table, as the non-empty tuple that `z.enum` wants. */
export function keysOf<Key extends string>(table: Record<Key, unknown>): [Key, ...Key[]] {
  const [first, ...rest] = Object.keys(table) as Key[];
  if (first === undefined) throw new Error('A vocabulary table is empty. Give it at least one entry.');
  return [first, ...rest];
}
