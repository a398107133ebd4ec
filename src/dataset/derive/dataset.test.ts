import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { deriveDataset } from './dataset.ts';

const checkedOn = (from: string, to: string) => ({
  'from-threads': make.cell({ checked: from }),
  'to-threads': make.cell({ checked: to }),
});

describe('the dataset', () => {
  it('is as of the newest day on which an answer was checked', () => {
    const features = [
      make.feature({ id: 'polls', cells: checkedOn('2026-06-30', '2026-09-30') }),
      make.feature({ id: 'edits', cells: checkedOn('2026-10-02', '2025-12-31') }),
    ];
    expect(make.dataset({ features }).asOf).toBe('2026-10-02');
  });

  it('has no date when it holds no answer', () => {
    expect(make.dataset({ features: [] }).asOf).toBe('');
  });

  it('orders servers by name', () => {
    const servers = ['c', 'a', 'b'].map((id) => make.server({ id, name: `${id}.social` }));
    expect(make.dataset({ servers }).servers.map(({ name }) => name)).toEqual(['a.social', 'b.social', 'c.social']);
  });

  it('orders events by their last possible day, then by id', () => {
    const events = [
      make.event({ id: 'month', when: { on: '2026-05-01', precision: 'month' } }),
      make.event({ id: 'b-day', when: { on: '2026-05-20', precision: 'day' } }),
      make.event({ id: 'a-day', when: { on: '2026-05-20', precision: 'day' } }),
      make.event({ id: 'year', when: { on: '2025-01-01', precision: 'year' } }),
    ];
    expect(make.dataset({ events }).events.map(({ id }) => id)).toEqual(['year', 'a-day', 'b-day', 'month']);
  });

  it('orders names without regard to case', () => {
    const names = ['Zap', 'akkoma', 'Misskey'];
    const software = names.map((name) => make.software({ id: name.toLowerCase(), name }));
    const glossary = names.map((name) => make.term({ id: name.toLowerCase(), name }));
    const clients = names.map((name) => make.client({ id: name.toLowerCase(), name }));
    const all = make.dataset({ software, glossary, clients });
    for (const list of [all.software, all.glossary, all.clients]) {
      expect(list.map(({ name }) => name)).toEqual(['akkoma', 'Misskey', 'Zap']);
    }
  });

  it('keeps questions and synonyms in the order of their authors', () => {
    const questions = ['z', 'a'].map((id) => make.question({ id }));
    const synonyms = [
      [
        ['boost', 'retoot'],
        ['account', 'profile'],
      ],
    ];
    const all = make.dataset({ questions, synonyms });
    expect(all.questions.map(({ id }) => id)).toEqual(['z', 'a']);
    expect(all.synonyms).toEqual([
      ['boost', 'retoot'],
      ['account', 'profile'],
    ]);
  });

  it('is the same for the same records, in whichever order the features and sources are loaded', () => {
    const records = make.records({
      sources: [make.source(), make.source({ id: 'other', title: 'Another page' })],
      features: [make.feature(), make.feature({ id: 'edits' })],
      events: [make.event(), make.event({ id: 'another' })],
    });
    const turned = {
      ...records,
      sources: records.sources.toReversed(),
      features: records.features.toReversed(),
      events: records.events.toReversed(),
    };
    expect(JSON.stringify(deriveDataset(turned))).toBe(JSON.stringify(deriveDataset(records)));
  });

  it('is plain data that survives being written as JSON', () => {
    const all = make.dataset({ features: [make.feature({ cells: checkedOn('2026-06-30', '2026-06-30') })] });
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});
