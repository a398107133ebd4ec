import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { statuses, statusIds } from '../dataset/vocabulary/statuses.ts';
import { BADGE_HEIGHT, badgeLayout } from './badgeLayout.ts';
import { badgeSvg } from './badgeSvg.ts';
import type { BadgeWords } from './badgeWords.ts';
import { marks } from './marks.ts';

const words: BadgeWords = {
  name: 'Polls, from Threads',
  status: 'works',
  word: 'Works',
  facts: 'evidence of 20 May 2026',
};

/** The drawn lines of text, and the title. */
function read(over: Partial<BadgeWords>) {
  const $ = load(badgeSvg({ ...words, ...over }, 'from-threads'), { xml: true });
  const lines = $('text')
    .map((_, line) => $(line).text())
    .get();
  return { $, lines, title: $('title').text() };
}

describe('a badge', () => {
  it.each(statusIds)('says "%s" by word and by shape', (status) => {
    const { word } = statuses[status];
    const svg = badgeSvg({ ...words, status, word }, 'to-threads');
    expect(svg).toContain(`>${word}</text>`);
    expect(svg).toContain(marks[status]);
  });

  it('has a shape of its own for each status', () => {
    expect(new Set(Object.values(marks)).size).toBe(statusIds.length);
  });

  it('is an image with a title that says all it shows', () => {
    const { $, lines, title } = read({});
    expect(lines).toEqual(['Polls, from Threads', 'Works', '· evidence of 20 May 2026']);
    expect(title).toBe('Polls, from Threads: Works · evidence of 20 May 2026');
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('aria-labelledby')).toBe($('title').attr('id'));
  });

  it('tells the two directions apart by a stripe beside the words', () => {
    expect(badgeSvg(words, 'from-threads')).not.toBe(badgeSvg(words, 'to-threads'));
  });

  it('is the same each time', () => {
    expect(badgeSvg(words, 'from-threads')).toBe(badgeSvg({ ...words }, 'from-threads'));
  });

  it('holds every line inside, with room at the end', () => {
    for (const name of ['P', 'Polls, from Threads', 'W'.repeat(200), 'Follow a Threads account from the fediverse']) {
      const layout = badgeLayout({ ...words, name });
      for (const { x, width } of [layout.name, layout.word, layout.facts])
        expect(x + width).toBeLessThanOrEqual(layout.width - 13);
      expect(layout.width).toBe(Math.round(layout.width));
      expect(layout.facts.x).toBeGreaterThan(layout.word.x + layout.word.width);
      expect(layout.name.baseline).toBeLessThan(layout.word.baseline);
      expect(layout.word.baseline).toBeLessThan(BADGE_HEIGHT);
    }
  });

  it('pulls each line to the width it was given, whatever the font', () => {
    const { $ } = read({});
    const fits = $('text')
      .map((_, line) => Number($(line).attr('textLength')))
      .get();
    const { name, word, facts } = badgeLayout(words);
    expect(fits).toEqual([name.width, word.width, facts.width]);
  });

  it.each([
    { name: '<script>alert(1)</script>', shown: '<script>alert(1)</script>' },
    {
      name: '"></title><image href="https://evil.example/x"/>',
      shown: '"></title><image href="https://evil.example/x"/>',
    },
    { name: "' onload='alert(1)", shown: "' onload='alert(1)" },
    { name: ']]>&#x0;&lt;!ENTITY', shown: ']]>&#x0;&lt;!ENTITY' },
    { name: '\u202eslloP\u0000and\ud800', shown: 'slloP and' },
  ])('shows the hostile name $shown as text and nothing else', ({ name, shown }) => {
    const { $, lines, title } = read({ name });
    expect(lines[0]).toBe(shown);
    expect(title.startsWith(`${shown}: Works`)).toBe(true);
    const drawn = new Set(
      $('*')
        .map((_, element) => $(element).prop('tagName')?.toLowerCase() ?? '')
        .get(),
    );
    expect([...drawn].toSorted()).toEqual(['circle', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title']);
    expect($('[onload], [href], [src]').length).toBe(0);
  });

  it('asks for nothing from anywhere', () => {
    const svg = badgeSvg(words, 'from-threads');
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/<script|@import|@font-face|url\(|<image|<use|<foreignObject/);
  });
});
