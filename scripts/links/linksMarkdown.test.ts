import { describe, expect, it } from 'vitest';
import { linksMarkdown, type CheckedLink } from './linksMarkdown.ts';

const link = (changes: Partial<CheckedLink> = {}): CheckedLink => ({
  address: 'https://a.net/page',
  anchors: [],
  pages: ['/privacy/'],
  state: 'good',
  why: '',
  ...changes,
});

describe('the report on links', () => {
  it('says that all is well in one line', () => {
    expect(linksMarkdown([link()], '2026-11-23')).toBe(
      '1 links to other sites, asked on 2026-11-23: 1 good, 0 gone, 0 moved, 0 changed, 0 unreachable.\n',
    );
  });

  it('lists what is wrong, worst first, with what to do and where it is linked', () => {
    const report = linksMarkdown(
      [
        link({ state: 'moved', why: 'leads on for good', to: 'https://b.net/page' }),
        link({ state: 'gone', why: 'answers 404', pages: ['/a/', '/b/', '/c/', '/d/', '/e/'] }),
      ],
      '2026-11-23',
    );
    expect(report.match(/^## .*/gm)).toEqual(['## Gone', '## Moved']);
    expect(report).toContain('| <https://a.net/page> | answers 404 | /a/, /b/, /c/ and 2 more |');
    expect(report).toContain('| <https://a.net/page> | leads on for good, to <https://b.net/page> | /privacy/ |');
    expect(report).toContain('Look for the page elsewhere');
  });

  it('lets no address or answer break out of its cell, or call anyone', () => {
    const report = linksMarkdown(
      [
        link({
          state: 'changed',
          address: 'https://a.net/|x>`',
          why: 'has no #a | b @everyone <img src=x>\n## Heading',
          to: 'javascript:a b|c',
        }),
      ],
      '2026-11-23',
    );
    const row = report.split('\n').find((line) => line.startsWith('| <'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row).toContain('<https://a.net/%7Cx%3E%60>');
    expect(row).not.toContain('@everyone');
    expect(report).not.toMatch(/^## Heading/m);
  });

  it('stays within what an issue holds', () => {
    const long = `https://a.net/${'x'.repeat(150)}`;
    const many = ['gone', 'moved', 'changed', 'unreachable'].flatMap((state) =>
      Array.from({ length: 500 }, () => link({ state: state as CheckedLink['state'], address: long, why: 'is wrong' })),
    );
    const report = linksMarkdown(many, '2026-11-23');
    expect(report.length).toBeLessThan(65_536);
    expect(report).toContain('And 440 more');
  });
});
