import type { ClientSupport } from '../schema/client.ts';
import type { Source } from '../schema/source.ts';
import { citedSources, sourcesById } from './citations.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promises 1 and 3, for what apps can do. */
export const appsCited: Rule = {
  id: 'apps-cited',
  rule: 'What an app supports is cited; a "no" comes from its code or from words that say so; a "partly" says how.',
  why: 'readers choose an app by it, and a "no" that nobody looked for may be wrong.',
  fix: 'cite the code or the words, or set "unknown".',
  example: 'An app with support "no" for lists, where the only source is its release notes.',
  check(records) {
    const sources = sourcesById(records);
    return records.clients.flatMap(({ file, record }) =>
      Object.entries(record.features).flatMap(([feature, support]) =>
        faultsOf(support, sources).map((says) => ({ file, at: `${record.id} › ${feature}`, says })),
      ),
    );
  },
};

function faultsOf({ support, text, evidence }: ClientSupport, sources: ReadonlyMap<string, Source>): string[] {
  if (support === 'unknown') return [];
  if (evidence.length === 0) return [`says "${support}", but cites nothing.`];
  if (support === 'partly' && text === undefined) return ['says "partly", but not how far.'];
  const quoted = evidence.some(({ quote }) => quote !== undefined);
  const looked = citedSources(evidence, sources).some(({ kind }) => kind === 'source-code' || kind === 'test');
  return support === 'no' && !quoted && !looked ? ['says "no", but nothing cited shows that it cannot.'] : [];
}
