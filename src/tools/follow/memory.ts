import { readServer } from './homeServer.ts';
import { softwareIdOf, type SoftwareId } from './software.ts';

/** The server a reader asked this device to remember. */
export interface Home {
  server: string;
  software: SoftwareId;
}

const KEY = 'home-server';

/** What this device remembers, if anything, and if it lets us look. */
export function recall(): Home | undefined {
  try {
    return homeFrom(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Remembers a server, and says whether the browser allowed it: it may be set to store nothing. */
export function remember(home: Home): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(home));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the server. Where nothing can be stored, there is nothing to forget. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

/** Reads what was stored as if a stranger had written it. Gives nothing unless it names a server. */
export function homeFrom(stored: string | null): Home | undefined {
  const value: unknown = stored === null ? undefined : parsed(stored);
  if (typeof value !== 'object' || value === null || !('server' in value)) return undefined;
  const home = typeof value.server === 'string' ? readServer(value.server) : undefined;
  if (home === undefined || 'problem' in home) return undefined;
  const known = 'software' in value && typeof value.software === 'string' ? value.software : undefined;
  return { server: home.host, software: softwareIdOf(known) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
