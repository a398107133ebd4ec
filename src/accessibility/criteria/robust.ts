import type { Criterion } from '../criterion.ts';

export const robust: Criterion[] = [
  {
    id: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    standing: 'part',
    how: 'Buttons, fields, menu and dialog are those of HTML. axe finds none without name or role, and what Chromium tells assistive software of the table was read.',
    tests: ['tests/accessibility/everyPage.test.ts', 'tests/accessibility/tableTree.test.ts'],
    gap: 'No screen reader or speech control was run.',
  },
  {
    id: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    standing: 'part',
    how: 'How many rows or results are left, what was copied and what was refused is written into places marked as status.',
    tests: ['tests/browser/table.test.ts', 'tests/browser/search.test.ts', 'tests/browser/admins.test.ts'],
    gap: 'Whether screen readers say it, and when, was not heard.',
  },
];
