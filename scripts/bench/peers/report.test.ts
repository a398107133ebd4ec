import { describe, expect, it } from 'vitest';
import { verdictsOf } from './bars.ts';
import { build, reading, results } from './fixtures.ts';
import { readmePart, reportOf } from './report.ts';
import { replacePart } from './replacePart.ts';
import { buildTable } from './tables.ts';

const missed = (changes: Parameters<typeof results>[0]) =>
  verdictsOf(results(changes))
    .filter(({ kept }) => !kept)
    .map(({ bar, measured }) => `${bar}: ${measured}`);

describe('the bars', () => {
  it('are all kept when this project is best', () => {
    expect(verdictsOf(results())).toHaveLength(10);
    expect(missed({})).toEqual([]);
  });

  it('are missed by a build of more than 1.2 × Starlight, and say both measures', () => {
    expect(missed({ builds: [build('Ours', 30, 13, 11), build('Starlight', 30, 10)] })).toEqual([
      'Build of 30 pages at most 1.2 × default Starlight, by the clock: 1.30 × (1.10 × by processor time)',
    ]);
  });

  it('compare pages of MDX with pages of MDX', () => {
    const plain = [build('Ours', 30, 10), build('Starlight', 30, 10)];
    expect(missed({ builds: [...plain, build('Ours, MDX', 30, 13, 14), build('Starlight, MDX', 30, 10)] })).toEqual([
      'Build of 30 pages at most 1.2 × default Starlight, MDX, by the clock: 1.30 × (1.40 × by processor time)',
    ]);
  });

  it('are missed by pages that take longer the more there are', () => {
    expect(missed({ builds: [build('Ours', 300, 10), build('Ours', 3000, 150)] })).toEqual([
      'A page takes at most 1.2 × as much processor time at 3000 pages as at 300: 1.50 ×',
    ]);
  });

  it.each([
    [reading('Starlight', 100, 0.5), 6],
    [reading('Starlight', 200, 0.95), 1],
    [reading('Starlight', 50, 0.99), 7],
  ])('are missed where a peer is as good or better', (peer, count) => {
    expect(missed({ sites: [reading('Ours', 100, 0.95), peer] })).toHaveLength(count);
  });

  it('name the best of the peers', () => {
    const sites = [reading('Ours', 100), reading('Starlight', 90), reading('VitePress', 80)];
    expect(missed({ sites })[0]).toBe('Better than all peers: first visit, bytes: 100; best peer 80 (VitePress)');
  });

  it('of blocking are kept when nothing blocks', () => {
    const still = (site: string) => ({ ...reading(site, 100), firstViews: { page: paint, bare: paint } });
    const paint = { largestPaint: 900, blocking: 0 };
    const verdicts = verdictsOf(results({ sites: [still('Ours'), still('Starlight')] }));
    expect(verdicts.find(({ bar }) => bar.includes('TBT'))?.kept).toBe(true);
  });
});

describe('the report', () => {
  it('says machine, packages, every site and every bar', () => {
    const report = reportOf(results());
    expect(report).toContain(
      'Measured on 2026-11-23: Example CPU, 2 cores, 8 GiB, Linux 6, Node 24.0.0, Chromium 150; load 0.5 at the start, 1.2 at the end; 18:20 minutes.\n',
    );
    expect(report).toContain('Peers: astro 7.3.5.');
    expect(report.match(/\| kept \|/g)).toHaveLength(10);
    expect(report).toContain('| with one shared stylesheet | five pages |');
    expect(report).not.toMatch(/NaN|undefined/);
  });

  it('warns of a busy machine', () => {
    const { machine } = results();
    expect(reportOf(results({ machine: { ...machine, load: [1, 7] } }))).toContain('kept the machine busy');
  });

  it('has a short form that names what was missed', () => {
    expect(readmePart(results())).toContain('Every bar is kept.');
    const part = readmePart(results({ sites: [reading('Ours', 100, 0.4), reading('Starlight', 200)] }));
    expect(part).toContain('Missed: Better than all peers: search MRR (0.400; best peer 0.500 (Starlight)).');
    expect(part).toContain('| cold build of 300 pages, s | 20.0 | 22.0 | – |');
  });

  it('tells growth from size to size', () => {
    expect(
      buildTable([build('Ours', 30, 4), build('Ours', 300, 17.5, 9.4)])
        .split('\n')
        .slice(2),
    ).toEqual(['| Ours | 30 | 4.0 | 4.0 | 30 | – |', '| Ours | 300 | 17.5 | 9.4 | 300 | 20.0 |']);
  });

  it('replaces its part of a text and nothing else', () => {
    const before = 'a\n<!-- npm run bench writes from here -->\nold\n<!-- to here -->\nb';
    const after = 'a\n<!-- npm run bench writes from here -->\n\nnew\n\n<!-- to here -->\nb';
    expect(replacePart(before, 'new')).toBe(after);
    expect(replacePart(after, 'new')).toBe(after);
    expect(() => replacePart('a', 'new')).toThrow('README.md needs "<!-- npm run bench');
  });
});
