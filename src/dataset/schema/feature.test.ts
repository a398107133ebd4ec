import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { feature } from './feature.ts';

function refused(over: object): string[] {
  const { error } = feature.safeParse({ ...make.feature(), ...over });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

const cells = make.feature().cells;
const exception = {
  software: 'misskey',
  text: 'Misskey shows the choices only.',
  evidence: [make.citation()],
};

describe('a feature', () => {
  it.each([
    { what: 'nothing but what is required', over: {} },
    { what: 'an answer in both directions', over: { cells: { ...cells, 'to-threads': make.cell() } } },
    { what: 'a software that differs', over: { software: [exception] } },
    { what: 'five related features', over: { related: ['edits', 'deletes', 'likes', 'boosts', 'replies'] } },
    { what: 'other words for it', over: { alsoCalled: ['vote', 'survey'] } },
  ])('accepts $what', ({ over }) => {
    expect(refused(over)).toEqual([]);
  });

  it.each([
    { what: 'an id that is not on the list', over: { id: 'telepathy' }, at: 'id' },
    { what: 'no id', over: { id: undefined }, at: 'id' },
    { what: 'a group nobody defined', over: { group: 'misc' }, at: 'group' },
    { what: 'a name that is too long', over: { name: 'x'.repeat(61) }, at: 'name' },
    {
      what: 'a question without its mark',
      over: { question: { 'from-threads': 'It arrives.', 'to-threads': 'Does it?' } },
      at: 'question.from-threads',
    },
    {
      what: 'a question in one direction only',
      over: { question: { 'from-threads': 'Does it?' } },
      at: 'question.to-threads',
    },
    {
      what: 'an answer in one direction only',
      over: { cells: { 'from-threads': make.cell() } },
      at: 'cells.to-threads',
    },
    {
      what: 'a third direction',
      over: { cells: { ...cells, both: make.cell() } },
      at: 'cells',
    },
    {
      what: 'a cell without a status',
      over: { cells: { ...cells, 'to-threads': { ...make.cell(), status: undefined } } },
      at: 'cells.to-threads.status',
    },
    {
      what: 'a software that differs without a source',
      over: { software: [{ ...exception, evidence: [] }] },
      at: 'software.0.evidence',
    },
    { what: 'no related feature', over: { related: [] }, at: 'related' },
    {
      what: 'six related features',
      over: { related: Array.from({ length: 6 }, () => 'edits') },
      at: 'related',
    },
    { what: 'a related feature that is not on the list', over: { related: ['telepathy'] }, at: 'related.0' },
  ])('refuses $what', ({ over, at }) => {
    expect(refused(over)).toEqual([at]);
  });
});
