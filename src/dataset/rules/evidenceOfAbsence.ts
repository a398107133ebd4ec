import type { SourceKind } from '../vocabulary/sourceKinds.ts';
import { answersOf } from './answers.ts';
import { sourcesById, statusCitations } from './citations.ts';
import type { Rule } from './rule.ts';

/** What each kind of source needs before it can show that something does not work. */
const showsAbsence = {
  test: 'always',
  'source-code': 'always',
  'vendor-docs': 'always',
  'vendor-statement': 'always',
  maintainer: 'with-quote',
  policy: 'with-quote',
  spec: 'never',
  issue: 'with-quote',
  press: 'with-quote',
  blog: 'with-quote',
  paper: 'with-quote',
  'user-report': 'never',
} as const satisfies Record<SourceKind, 'always' | 'with-quote' | 'never'>;

/** DESIGN.md, promise 3. A statement that reaches us through others counts when its words are quoted. */
export const evidenceOfAbsence: Rule = {
  id: 'evidence-of-absence',
  rule: 'A "no" cites a test, source code or a statement that it fails.',
  why: 'readers plan around a "no".',
  fix: 'cite a test or a statement (with its words, when it is second-hand), or set "unknown" and say what would settle it.',
  example: 'A "no" that cites only a user who writes that polls never came.',
  check(records) {
    const sources = sourcesById(records);
    return answersOf(records.features)
      .filter(({ answer }) => answer.status === 'no')
      .filter(
        ({ answer }) =>
          !statusCitations(answer.evidence).some(({ source, quote }) => {
            const need = showsAbsence[sources.get(source)?.kind ?? 'user-report'];
            return need === 'always' || (need === 'with-quote' && quote !== undefined);
          }),
      )
      .map(({ file, at }) => ({
        file,
        at,
        says: 'says "no", but nothing cited shows that it fails: only that nobody mentions it.',
      }));
  },
};
