/** The one in the middle by a number; of an even count the lower of the two. Throws when there is none. */
export function median<T>(all: readonly T[], by: (one: T) => number): T {
  const middle = all.toSorted((a, b) => by(a) - by(b))[Math.floor((all.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
