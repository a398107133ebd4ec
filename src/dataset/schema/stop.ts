/** What to say of a check that fails. The checks after it are left out, so that one fault is told once. */
export function stop(error: string) {
  return { error, abort: true };
}
