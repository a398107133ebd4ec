const KEY = 'slash';
let chosen: boolean | undefined;

/** Whether the key / opens search: it does unless the reader switched it off on this device (WCAG 2.2, 2.1.4). */
export function slashOpens(): boolean {
  try {
    return chosen ?? localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the key on or off, and keeps the choice on this device where it stores anything. */
export function switchSlash(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
