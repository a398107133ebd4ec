import type { RuleText } from './rules/rule.ts';

/** What comes before all other rules: a data file loads, and each record in it is plain data that fits its schema. */
export const shape: RuleText = {
  id: 'shape',
  rule: 'Every data file loads, and each of its records has the fields, types and lengths that its schema asks for.',
  why: 'pages, downloads and feeds rely on the shape; a wrong field would be dropped or shown wrongly.',
  fix: 'compare it with the schema in src/dataset/schema and a neighbouring record.',
  example: 'A cell with the status "maybe", a date such as 2026-02-31, or a summary of more than 140 characters.',
};
