import { answersOf } from './answers.ts';
import { citedSources, sourcesById, statusCitations } from './citations.ts';
import type { Rule } from './rule.ts';
import type { Source } from '../schema/source.ts';

/** DESIGN.md section 5 and the lessons of other datasets: some sources never stand alone. */
export const soleSource: Rule = {
  id: 'sole-source',
  rule: 'A user report, an undated page, a table of what others found, or a source only seen cited never alone supports an answer.',
  why: 'each of them can be wrong, old or misquoted, and nothing else would show it.',
  fix: 'add a second, dated source, or set "unknown".',
  example: 'A "works" whose only source is a help page without a date.',
  check(records) {
    const sources = sourcesById(records);
    return answersOf(records.features)
      .filter(({ answer }) => answer.status !== 'unknown')
      .flatMap(({ file, at, answer }) => {
        const cited = citedSources(statusCitations(answer.evidence), sources);
        if (cited.length === 0 || cited.some((source) => weakness(source) === undefined)) return [];
        const named = cited.map((source) => `${source.id} (${weakness(source)})`).join(', ');
        return [{ file, at, says: `rests on nothing firmer than ${named}.` }];
      });
  },
};

function weakness(source: Source): string | undefined {
  if (source.readAs === 'cited-only') return 'only seen cited';
  if (source.published === 'undated') return 'undated';
  if (source.compilation) return 'a table of what others found';
  if (source.kind === 'user-report') return 'a user report';
  return undefined;
}
