import { describe, expect, it } from 'vitest';
import { choicesFrom } from './choices.ts';
import { sayOutcome, sayProblem } from './say.ts';

const fields = (entries: Record<string, string>) => choicesFrom(new URLSearchParams(entries)).fields;

describe('what is said', () => {
  it.each([
    { whole: 0, shown: 14, said: '0 of 14 texts shown are complete.' },
    { whole: 3, shown: 5, said: '3 of 5 texts shown are complete.' },
    { whole: 5, shown: 5, said: 'All 5 texts shown are complete.' },
  ])('of $whole complete texts among $shown: "$said"', ({ whole, shown, said }) => {
    expect(sayOutcome(whole, shown)).toBe(said);
  });

  it('of a field: nothing before it is filled, then what is wrong with it', () => {
    expect(sayProblem('since', fields({}))).toBe('');
    expect(sayProblem('since', fields({ since: '   ' }))).toBe('');
    expect(sayProblem('since', fields({ since: '2026-12-01' }))).toBe('');
    expect(sayProblem('since', fields({ since: '2026-12-99' }))).toBe('is not a day');
  });
});
