import type { Rule } from './rule.ts';

/** DESIGN.md section 5: `read` is absent exactly when a source was only seen cited. */
export const sourceRead: Rule = {
  id: 'source-read',
  rule: 'A source has the day it was read, unless it was only seen cited.',
  why: 'readers judge an answer by what was really read, and when.',
  fix: 'set `read`, or mark the source `cited-only`.',
  example: 'A source that was read in full, without the day on which it was read.',
  check({ sources }) {
    return sources
      .filter(({ record }) => (record.readAs === 'cited-only') === (record.read !== undefined))
      .map(({ file, record }) => ({
        file,
        at: record.id,
        says:
          record.read === undefined
            ? 'was read, but does not say when.'
            : 'was only seen cited, yet has a day it was read.',
      }));
  },
};
