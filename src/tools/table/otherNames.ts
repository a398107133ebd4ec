/** What readers also call each feature, by its id: the words filter looks there too. */
export type OtherNames = Readonly<Record<string, string>>;

/**
 * Fetches the other names.
 *
 * @param url of names.json on this site
 * @throws Error when it does not come, or is not what it should be
 */
export async function fetchOtherNames(url: string): Promise<OtherNames> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const value: unknown = await response.json();
  if (!isOtherNames(value)) throw new Error(`${url} does not hold names.`);
  return value;
}

function isOtherNames(value: unknown): value is OtherNames {
  return typeof value === 'object' && value !== null && Object.values(value).every((name) => typeof name === 'string');
}
