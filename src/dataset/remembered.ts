/**
 * The same pure function, which keeps each result for as long as what it was worked out from. Several rules ask the
 * same of the same records; records are never changed once they are read.
 */
export function remembered<From extends object, Result>(workOut: (from: From) => Result): (from: From) => Result {
  const results = new WeakMap<From, Result>();
  return (from) => {
    const known = results.get(from);
    if (known !== undefined) return known;
    const result = workOut(from);
    results.set(from, result);
    return result;
  };
}
