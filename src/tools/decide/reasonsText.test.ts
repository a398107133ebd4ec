import { describe, expect, it } from 'vitest';
import { reasonsText, sayTicked, type Ticked } from './reasonsText.ts';

const split: Ticked = {
  question: "Members' wishes",
  situation: 'They are split',
  reasons: [
    { stance: 'Federate', text: 'They choose.', sources: ['https://a.example/'] },
    { stance: 'Limit', text: 'A middle.', sources: ['https://b.example/', 'https://c.example/'] },
    { stance: 'Suspend', text: 'A cut.', sources: [] },
  ],
};
const few: Ticked = { ...split, question: 'Past reports', situation: 'Few' };

describe('the reasons as text', () => {
  it('name every stance of every situation, in order, with its sources', () => {
    expect(reasonsText([split, few], 'https://guide.example/admins/decide/')).toBe(
      [
        "Members' wishes: They are split",
        '- Federate: They choose. (https://a.example/)',
        '- Limit: A middle. (https://b.example/ , https://c.example/)',
        '- Suspend: A cut.',
        '',
        'Past reports: Few',
        '- Federate: They choose. (https://a.example/)',
        '- Limit: A middle. (https://b.example/ , https://c.example/)',
        '- Suspend: A cut.',
        '',
        'Reasons for each choice, not a recommendation. From https://guide.example/admins/decide/',
      ].join('\n'),
    );
  });

  it('are empty when nothing is ticked', () => {
    expect(reasonsText([], 'https://guide.example/')).toBe('');
  });
});

describe('what is said of the ticks', () => {
  it.each([
    { ticked: [], said: 'Nothing is ticked: all reasons are shown.' },
    { ticked: [split], said: "Shown: Members' wishes, They are split." },
    { ticked: [split, few], said: "Shown: Members' wishes, They are split; Past reports, Few." },
  ])('"$said"', ({ ticked, said }) => {
    expect(sayTicked(ticked)).toBe(said);
  });
});
