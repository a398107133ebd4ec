import { sayDate } from '../sayDates.ts';
import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { readings } from '../vocabulary/readings.ts';
import { bases, sourceKinds } from '../vocabulary/sourceKinds.ts';
import { citationRole } from './citationRole.ts';

/** Tells each citation of an answer: its source, what it counts for, and why not for more. Lines of plain text. */
export function explainEvidence(evidence: readonly Citation[], sources: ReadonlyMap<string, Source>): string[] {
  if (evidence.length === 0) return ['No source is cited.'];
  return evidence.flatMap((citation, index) => {
    const source = sources.get(citation.source);
    const { countsFor, reasons } = citationRole(citation, source);
    return [
      `${index + 1}. ${citation.source}`,
      ...[
        ...(source === undefined ? [] : sourceLines(source)),
        `counts for: ${countsFor.join(', ') || 'nothing'}`,
        ...reasons,
        ...(citation.locator === undefined ? [] : [`where: ${citation.locator}`]),
        ...(citation.quote === undefined ? [] : [`quote: "${citation.quote}"`]),
      ].map((line) => `   ${line}`),
    ];
  });
}

function sourceLines({ title, publisher, url, kind, published, readAs, read, caution }: Source): string[] {
  const date = published === 'undated' ? 'undated' : `published ${sayDate(published)}`;
  return [
    `"${title}", ${publisher}`,
    url,
    `${sourceKinds[kind].name} → ${bases[sourceKinds[kind].basis].name}; ${date}; ${readings[readAs].words}${read === undefined ? '' : ` ${sayDate(read)}`}`,
    ...(caution === undefined ? [] : [`caution: ${caution}`]),
  ];
}
