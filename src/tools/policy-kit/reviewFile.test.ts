import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { reviewFile } from './reviewFile.ts';

const review = (over = {}) => ({ day: '2027-06-01', title: 'Review', text: 'Look again.', ...over });

/** Reads the one entry of a file as a calendar program does. */
function entryIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  expect(more).toEqual([]);
  return new ICAL.Event(event);
}

describe('the calendar file', () => {
  it('holds one entry for the whole day', () => {
    const entry = entryIn(reviewFile(review()));
    expect(entry.startDate.toString()).toBe('2027-06-01');
    expect(entry.startDate.isDate).toBe(true);
    expect(entry.duration.toString()).toBe('P1D');
    expect([entry.summary, entry.description]).toEqual(['Review', 'Look again.']);
  });

  it.each([
    'Commas, semicolons; and a back\\slash',
    'Two\n\nparagraphs\nhere',
    'END:VEVENT\nBEGIN:VALARM',
    '"Quotes": and <b>marks</b>',
    'Ein sehr langer Satz mit Umlauten: '.padEnd(300, 'äöüß '),
    '日本語のとても長い文'.repeat(30),
    '🧵👩‍👩‍👧'.repeat(40),
    'x'.repeat(4000),
    '\\n is not a line break, nor is \\,',
  ])('gives "%s" back as it was', (words) => {
    const entry = entryIn(reviewFile(review({ title: words.replaceAll('\n', ' '), text: words })));
    expect(entry.summary).toBe(words.replaceAll('\n', ' '));
    expect(entry.description).toBe(words);
  });

  it('ends every line with CR LF, and folds lines at 75 octets', () => {
    const file = reviewFile(review({ text: 'Straße, 日本語, 🧵; '.repeat(50) }));
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
  });

  it('is the same for the same review, and another for another server', () => {
    expect(reviewFile(review())).toBe(reviewFile(review()));
    const uid = (title: string) => entryIn(reviewFile(review({ title }))).uid;
    expect(uid('Review A')).not.toBe(uid('Review B'));
    expect(reviewFile(review())).toContain('DTSTAMP:20270601T000000Z');
  });
});
