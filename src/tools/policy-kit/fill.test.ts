import { describe, expect, it } from 'vitest';
import { choicesFrom } from './choices.ts';
import { fill, missing, plainText } from './fill.ts';
import { sayLacks } from './say.ts';

const text = [
  [
    { text: 'From {since}, {server} limits Threads.' },
    { text: 'No pictures.', when: 'reject-media' as const },
    { text: 'Why: {reason}', when: 'given' as const },
  ],
  [{ text: '{following} follow {followed}.', when: 'given' as const }],
  [{ text: 'Asked by {server}.' }],
];
const choices = (entries: Record<string, string>) => choicesFrom(new URLSearchParams(entries));
const shown = (entries?: Record<string, string>) =>
  fill(text, entries && choices(entries)).map((parts) => parts.map((part) => part.text).join(''));

describe('a text', () => {
  it('is printed whole, its blanks and conditions in brackets', () => {
    expect(shown()).toEqual([
      'From [first day of the decision], [name of your server] limits Threads. ' +
        '[if you reject media] No pictures. [if you wish] Why: [your reason]',
      '[if you wish] [number of members] follow [number of accounts].',
      'Asked by [name of your server].',
    ]);
  });

  it('leaves out what depends on a choice that was not made', () => {
    expect(shown({ server: 'Example', since: '2026-12-01' })).toEqual([
      'From 1 December 2026, Example limits Threads.',
      'Asked by Example.',
    ]);
  });

  it('takes in what was chosen and given', () => {
    expect(shown({ server: 'A', since: '2026-12-01', 'reject-media': 'on', reason: 'We voted.' })[0]).toBe(
      'From 1 December 2026, A limits Threads. No pictures. Why: We voted.',
    );
  });

  it('keeps a blank where a sentence is given only in part', () => {
    expect(shown({ following: '12' })[1]).toBe('12 follow [number of accounts].');
  });

  it('puts in what was typed once, and never reads it as a blank', () => {
    expect(shown({ server: 'the {since} of {server}', since: '2026-12-01' })[1]).toBe(
      'Asked by the {since} of {server}.',
    );
  });
});

describe('a text to copy', () => {
  it.each([
    { entries: {}, lacks: 'Not filled in: First day of the decision; Name of your server.' },
    { entries: { server: 'A' }, lacks: 'Not filled in: First day of the decision.' },
    {
      entries: { server: '[SERVER]', since: '2026-02-30' },
      lacks: 'Not filled in: First day of the decision (is not a day); Name of your server (is a blank in brackets).',
    },
    {
      entries: { server: 'A', since: '2026-12-01', followed: '7' },
      lacks: 'Not filled in: Members who follow someone there.',
    },
  ])('is withheld for $entries: $lacks', ({ entries, lacks }) => {
    const filled = fill(text, choices(entries));
    expect(plainText(filled)).toBeUndefined();
    expect(sayLacks(filled, choices(entries).fields)).toBe(lacks);
  });

  it('is withheld as printed, conditions and all', () => {
    expect(plainText(fill([[{ text: 'No pictures.', when: 'reject-media' }]]))).toBeUndefined();
  });

  it('is handed over when nothing is missing, with a blank line between paragraphs', () => {
    const filled = fill(text, choices({ server: 'A', since: '2026-12-01' }));
    expect(missing(filled)).toEqual([]);
    expect(plainText(filled)).toBe('From 1 December 2026, A limits Threads.\n\nAsked by A.');
  });
});
