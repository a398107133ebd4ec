import type { Routes } from './server.ts';

/** A fake server, and what the page must say of it. */
export interface Case {
  /** What the server is and does, in a few words; its host is made from it. */
  server: string;
  routes(host: string): Routes;
  heading: string;
  says: string | RegExp;
  /** Something that one of the lines must say. */
  shows?: RegExp;
}

/** The heading of a check that settled nothing. */
export const cantTell = "Can't tell";

/** The public name of a case's server. */
export function hostOf({ server }: Pick<Case, 'server'>): string {
  return `${server}.example`;
}

/** The routes of all cases, by host. */
export function routesOf(cases: readonly Case[]): Record<string, Routes> {
  return Object.fromEntries(cases.map((one) => [hostOf(one), one.routes(hostOf(one))]));
}
