import type { Parts } from './parts.ts';
import { handleOf } from './reading.ts';

/** Copies the handle of a name. Where the browser refuses, selects it, so that the reader can copy it by key. */
export async function copyHandle({ said, copied }: Parts, name: string): Promise<void> {
  const handle = handleOf(name);
  try {
    await navigator.clipboard.writeText(handle);
    copied.textContent = `Copied ${handle}.`;
  } catch {
    const shown = said.querySelector('code');
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    copied.textContent = 'Your browser did not allow copying. The handle is selected: copy it by key or menu.';
  }
}
