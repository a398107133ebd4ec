/** Kinds of source, with the basis each lends to an answer (DESIGN.md, promise 5). */
export const sourceKinds = {
  test: { name: 'Test', basis: 'observed' },
  'source-code': { name: 'Source code', basis: 'source-code' },
  'vendor-docs': { name: 'Meta documentation', basis: 'vendor-says' },
  'vendor-statement': { name: 'Meta statement', basis: 'vendor-says' },
  maintainer: { name: 'Maintainer', basis: 'reported' },
  policy: { name: 'Policy or terms', basis: 'reported' },
  spec: { name: 'Specification', basis: 'reported' },
  issue: { name: 'Issue thread', basis: 'reported' },
  press: { name: 'Press', basis: 'reported' },
  blog: { name: 'Blog', basis: 'reported' },
  paper: { name: 'Research paper', basis: 'reported' },
  'user-report': { name: 'User report', basis: 'reported' },
} as const satisfies Record<string, { name: string; basis: Basis }>;

/** How an answer is known, strongest first. */
export const bases = {
  observed: { name: 'Observed', meaning: 'Someone tested it and wrote down what happened.' },
  'source-code': { name: 'Source code', meaning: 'Read in the code of the software concerned.' },
  'vendor-says': { name: 'Vendor says', meaning: 'Meta states it. A statement is not a test.' },
  reported: { name: 'Reported', meaning: 'Developers, admins, press or users report it.' },
} as const satisfies Record<Basis, { name: string; meaning: string }>;

export const basisOrder = ['observed', 'source-code', 'vendor-says', 'reported'] as const satisfies Basis[];

export type SourceKind = keyof typeof sourceKinds;
export type Basis = 'observed' | 'source-code' | 'vendor-says' | 'reported';
