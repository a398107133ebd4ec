import { describe, expect, it } from 'vitest';
import { records, server } from '../fixtures/records.ts';
import type { Decision } from '../schema/server.ts';
import { secondHandModestly } from './secondHandModestly.ts';

function check(over: Partial<Decision>) {
  const decisions = server().decisions.map((decision) => ({ ...decision, ...over }));
  return secondHandModestly.check(records({ servers: [server({ decisions })] }));
}

describe('second-hand-modestly', () => {
  it.each<Partial<Decision>>([
    { readFrom: 'own-statement', confidence: 'high' },
    { readFrom: 'own-list', confidence: 'high' },
    { readFrom: 'third-party', confidence: 'medium' },
    { readFrom: 'third-party', confidence: 'low' },
  ])('passes %j', (over) => {
    expect(check(over)).toEqual([]);
  });

  it('finds high confidence in what somebody else says', () => {
    expect(check({ readFrom: 'third-party', confidence: 'high' })).toEqual([
      {
        file: 'content/data/servers/example-social.ts',
        at: 'example-social › decision 1',
        says: 'is known at second hand, yet has high confidence.',
      },
    ]);
  });
});
