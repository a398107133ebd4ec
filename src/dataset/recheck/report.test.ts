import { describe, expect, it } from 'vitest';
import { cell, citation, dataset, feature, notApplicable, source } from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { FeatureId } from '../vocabulary/featureIds.ts';
import { recheckMarkdown } from './markdown.ts';
import { recheckText } from './plainText.ts';
import { answersAged, recheckReport, type RecheckReport } from './report.ts';

const sources = ['2026-05-20', '2024-06', 'undated'].map((published) => source({ id: `from-${published}`, published }));

function report(asOf: string, ...answers: [FeatureId, Cell['status'], string, string?][]): RecheckReport {
  const features = answers.map(([id, status, published, name]) => {
    const answer = cell({ status, evidence: [citation({ source: `from-${published}` })] });
    const cells = { 'from-threads': answer, 'to-threads': notApplicable };
    // The name is not put through the schema, which refuses markup: reports must not depend on that.
    return { ...feature({ id, cells }), ...(name && { name }) };
  });
  return recheckReport(dataset({ sources, features }), asOf);
}

const mixed = (asOf: string) =>
  report(asOf, ['polls', 'works', '2026-05-20'], ['edits', 'no', '2024-06'], ['likes', 'works', 'undated']);

describe('the report', () => {
  it.each([
    { asOf: '2024-12-31', counts: { fresh: 2, due: 0, stale: 1 } },
    { asOf: '2025-06-01', counts: { fresh: 1, due: 1, stale: 1 } },
    { asOf: '2027-05-20', counts: { fresh: 1, due: 0, stale: 2 } },
    { asOf: '2027-05-21', counts: { fresh: 0, due: 1, stale: 2 } },
    { asOf: '2099-01-01', counts: { fresh: 0, due: 0, stale: 3 } },
  ])('counts by age on $asOf', ({ asOf, counts }) => {
    expect(mixed(asOf).counts).toEqual(counts);
  });

  it('lists each answer with its dates, in the order in which they fall due', () => {
    expect(mixed('2025-06-01').answers.map(({ name, age, goodUntil }) => [name, age, goodUntil])).toEqual([
      ['Likes, from Threads', 'stale', undefined],
      ['Edits, from Threads', 'due', '2025-02-26'],
      ['Polls, from Threads', 'fresh', '2027-05-20'],
    ]);
    expect(answersAged(mixed('2025-06-01'), 'due').map(({ path }) => path)).toEqual([
      '/compatibility/edits/#from-threads',
    ]);
  });
});

describe('the report in a terminal', () => {
  it('sums up, lists what is stale and past due in columns, and says what falls due next', () => {
    expect(recheckText(mixed('2025-06-01'))).toBe(
      [
        'On 1 June 2025, 1 of 3 known answers are stale, 1 past due and 1 fresh.',
        '',
        'Stale',
        '  Evidence of  Good until  Stale from  Status  Answer',
        '  undated      never       the start   Works   Likes, from Threads',
        '',
        'Past due',
        '  Evidence of  Good until        Stale from        Status         Answer',
        '  June 2024    26 February 2025  23 November 2025  Does not work  Edits, from Threads',
        '',
        'The next to fall due is good until 20 May 2027: Polls, from Threads.',
        '',
      ].join('\n'),
    );
  });

  it('says so when nothing is known', () => {
    expect(recheckText(report('2026-11-23'))).toBe(
      'On 23 November 2026, 0 of 0 known answers are stale, 0 past due and 0 fresh.\n',
    );
  });
});

describe('the report as the body of an issue', () => {
  it('has a table for each list, and says how age is counted', () => {
    const body = recheckMarkdown(mixed('2025-06-01'));
    expect(body).toContain(
      [
        '## Past due',
        '',
        '| Answer | Status | Evidence of | Good until | Stale from |',
        '| --- | --- | --- | --- | --- |',
        '| Edits, from Threads | Does not work | June 2024 | 26 February 2025 | 23 November 2025 |',
      ].join('\n'),
    );
    expect(body).toContain('"Works" is past due after 365 days and stale from day 730');
  });

  it.each(['https://example.org/guide', 'https://example.org/guide/'])('links each answer on the site %s', (site) => {
    expect(recheckMarkdown(mixed('2025-06-01'), site)).toContain(
      '| [Edits, from Threads](https://example.org/guide/compatibility/edits/#from-threads) |',
    );
  });

  it('leaves out lists that are empty', () => {
    const body = recheckMarkdown(report('2026-06-01', ['polls', 'works', '2026-05-20']));
    expect(body).not.toContain('## ');
    expect(body).toContain('The next to fall due is good until 20 May 2027: Polls, from Threads.');
  });

  it('shows a hostile name as the text that it is, and calls nobody', () => {
    const name = '| [x](https://evil.test) <b>@someone</b> `#1`';
    expect(recheckMarkdown(report('2026-06-01', ['polls', 'works', 'undated', name]))).toContain(
      '| \\| \\[x\\](https://evil.test) \\<b\\>@\u200Bsomeone\\</b\\> \\`\\#1\\`, from Threads | Works |',
    );
  });

  it('stays within what an issue holds, and says how many answers it leaves out', () => {
    const [answer] = report('2026-06-01', ['polls', 'works', 'undated', 'x'.repeat(60)]).answers;
    const answers = Array.from({ length: 5000 }, () => answer).filter((one) => one !== undefined);
    const body = recheckMarkdown({ ...mixed('2026-06-01'), answers }, 'https://example.org/');
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('And 4850 more: `npm run stale` lists them all.');
  });
});
