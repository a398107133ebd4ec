import { answersOf } from './answers.ts';
import { sourcesById, statusCitations } from './citations.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 1. */
export const noEvidence: Rule = {
  id: 'no-evidence',
  rule: 'Every answer but "unknown" cites a source that supports it.',
  why: 'a claim that nobody can check is a rumour.',
  fix: 'cite the source that shows it, or set "unknown" and say what would settle it.',
  example: 'A "works" with an empty list of evidence, or one that cites its only source as speaking against it.',
  check(records) {
    const sources = sourcesById(records);
    return answersOf(records.features)
      .filter(({ answer }) => answer.status !== 'unknown')
      .filter(({ answer }) => !statusCitations(answer.evidence).some(({ source }) => isRead(sources.get(source))))
      .map(({ file, at, answer }) => ({
        file,
        at,
        says: `says "${answer.status}", but cites no source that was read and supports the status.`,
      }));
  },
};

function isRead(source: { readAs: string } | undefined): boolean {
  return source !== undefined && source.readAs !== 'cited-only';
}
