/** The state that an address carries behind its `#`. Undefined when that names a place on the page, or is empty. */
export function stateIn(hash: string): URLSearchParams | undefined {
  return hash.includes('=') ? new URLSearchParams(hash.replace(/^#/, '')) : undefined;
}

/** Keeps state in the address of the page, behind its `#`: no server ever sees it, and a reload keeps it. */
export function keepState(state: URLSearchParams): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}${state.size === 0 ? '' : `#${state}`}`);
}
