import { describe, expect, it } from 'vitest';
import type { KitFieldId } from '../../dataset/vocabulary/policyKit.ts';
import { choicesFrom } from './choices.ts';
import { isDay, readField } from './readField.ts';

const read = (id: KitFieldId, query: Record<string, string>) =>
  readField(id, choicesFrom(new URLSearchParams(query)).fields);

describe('a field', () => {
  it.each<{ id: KitFieldId; typed: string; said: string }>([
    { id: 'server', typed: '  Example   Social ', said: 'Example Social' },
    { id: 'server', typed: 'one\ntwo\u0007three', said: 'one two three' },
    { id: 'server', typed: 'evil\u202egnp.exe', said: 'evilgnp.exe' },
    { id: 'server', typed: '<script>alert(1)</script>', said: '<script>alert(1)</script>' },
    { id: 'server', typed: 'the {since} server', said: 'the {since} server' },
    { id: 'server', typed: 'Ours [the old one]', said: 'Ours [the old one]' },
    { id: 'since', typed: '2026-12-01', said: '1 December 2026' },
    { id: 'since', typed: '2028-02-29', said: '29 February 2028' },
    { id: 'following', typed: '6014', said: '6,014' },
    { id: 'following', typed: '0', said: '0' },
    { id: 'vote', typed: 'advice', said: 'advice to the moderators' },
  ])('$id says "$said" for $typed', ({ id, typed, said }) => {
    expect(read(id, { [id]: typed })).toEqual({ said });
  });

  it.each<{ id: KitFieldId; typed: string; problem: string }>([
    { id: 'server', typed: '', problem: 'is empty' },
    { id: 'server', typed: ' \n\u200b\ufeff ', problem: 'is empty' },
    { id: 'server', typed: '[SERVER]', problem: 'is a blank in brackets' },
    { id: 'server', typed: ' {server} ', problem: 'is a blank in brackets' },
    { id: 'server', typed: 'x'.repeat(81), problem: 'is longer than 80 characters' },
    { id: 'since', typed: '2026-02-31', problem: 'is not a day' },
    { id: 'since', typed: '2026-13-01', problem: 'is not a day' },
    { id: 'since', typed: '26-12-01', problem: 'is not a day' },
    { id: 'since', typed: 'soon', problem: 'is not a day' },
    { id: 'since', typed: '2027-02-29', problem: 'is not a day' },
    { id: 'following', typed: '-3', problem: 'is not a number' },
    { id: 'following', typed: '1e9', problem: 'is not a number' },
    { id: 'vote', typed: 'constructor', problem: 'is not one of the choices' },
  ])('$id refuses $typed: $problem', ({ id, typed, problem }) => {
    expect(read(id, { [id]: typed })).toEqual({ problem });
  });

  it.each([
    { since: '2026-12-01', review: '2026-12-01', passes: false },
    { since: '2026-12-01', review: '2026-11-30', passes: false },
    { since: '2026-12-01', review: '2026-12-02', passes: true },
    { since: '', review: '2026-12-02', passes: true },
    { since: 'nonsense', review: '2026-12-02', passes: true },
  ])('a review on $review of what began on $since passes: $passes', ({ since, review, passes }) => {
    expect('said' in read('review', { since, review })).toBe(passes);
  });
});

describe('a day', () => {
  it.each(['2000-01-01', '2099-12-31', '2024-02-29'])('%s is one', (day) => expect(isDay(day)).toBe(true));
  it.each(['1999-12-31', '2100-01-01', '2026-1-1', '2026-00-10', '2026-12-01 ', ''])('%s is none', (day) =>
    expect(isDay(day)).toBe(false),
  );
});
