import { describe, expect, it } from 'vitest';
import { citation, client, records, source } from '../fixtures/records.ts';
import type { ClientSupport } from '../schema/client.ts';
import { appsCited } from './appsCited.ts';

const sources = [source(), source({ id: 'code', kind: 'source-code' }), source({ id: 'tried', kind: 'test' })];

function check(lists: ClientSupport) {
  return appsCited.check(records({ sources, clients: [client({ features: { lists } })] }));
}

describe('apps-cited', () => {
  it.each<ClientSupport>([
    { support: 'unknown', evidence: [] },
    { support: 'yes', evidence: [citation()] },
    { support: 'partly', text: 'Lists show, but cannot be edited.', evidence: [citation()] },
    { support: 'no', evidence: [citation({ source: 'code' })] },
    { support: 'no', evidence: [citation({ source: 'tried' })] },
    { support: 'no', evidence: [citation({ quote: 'We have no lists.' })] },
  ])('passes %j', (lists) => {
    expect(check(lists)).toEqual([]);
  });

  it.each<{ lists: ClientSupport; says: string }>([
    { lists: { support: 'yes', evidence: [] }, says: 'says "yes", but cites nothing.' },
    { lists: { support: 'no', evidence: [] }, says: 'says "no", but cites nothing.' },
    { lists: { support: 'partly', evidence: [citation()] }, says: 'says "partly", but not how far.' },
    { lists: { support: 'no', evidence: [citation()] }, says: 'says "no", but nothing cited shows that it cannot.' },
  ])('finds an app that $says', ({ lists, says }) => {
    expect(check(lists)).toEqual([{ file: 'content/data/clients/tusky.ts', at: 'tusky › lists', says }]);
  });
});
