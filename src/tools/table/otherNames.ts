/** What readers also call each feature, by its id: the words filter looks there too. */
export type OtherNames = Readonly<Record<string, string>>;

/** Whether what was fetched as names.json holds such names. */
export function isOtherNames(value: unknown): value is OtherNames {
  return typeof value === 'object' && value !== null && Object.values(value).every((name) => typeof name === 'string');
}
