import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { pageReferences } from '../citations/pageReferences.ts';
import type { Journey } from '../schema/journey.ts';
import { chosen, shortcodeSources } from './shortcodeSources.ts';

const from = (...ids: string[]) => ids.map((id) => make.citation({ source: id }));
const answers = (a: string, b: string) => ({
  'from-threads': make.cell({ evidence: from(a) }),
  'to-threads': make.cell({ evidence: from(b) }),
});
const stepFrom = (id: string) => (step: Journey['steps'][number]) => ({ ...step, evidence: from(`journey-${id}`) });
const changed = make.cell({ evidence: from('new'), earlier: [make.earlier({ evidence: from('old') })] });
const open = make.cell({
  status: 'unknown',
  evidence: from('tried'),
  unknown: { ...make.unknown, misleads: [{ text: 'Polls end after a day.', sources: ['caution'] }] },
});

const records = make.dataset({
  features: [
    make.feature({ id: 'polls', cells: answers('polls-from', 'polls-to') }),
    make.feature({ id: 'edits', cells: answers('edits-from', 'edits-to') }),
    make.feature({ id: 'likes', cells: { 'from-threads': changed, 'to-threads': make.notApplicable } }),
    make.feature({ id: 'gifs', cells: { 'from-threads': open, 'to-threads': make.notApplicable } }),
  ],
  events: ['first', 'second'].map((id) => make.event({ id, evidence: from(`event-${id}`) })),
  actions: ['mute', 'block'].map((id) => make.action({ id, evidence: from(`action-${id}`) })),
  shares: ['small', 'large'].map((id) => make.share({ id, evidence: from(`share-${id}`) })),
  clients: [make.client({ evidence: from('client') })],
  flows: [make.flow({ evidence: from('flow') })],
  journeys: ['there', 'back'].map((id) => make.journey({ id, steps: make.journey().steps.map(stepFrom(id)) })),
  timelines: [make.timeline({ limit: { reach: 'nothing', evidence: from('timeline') } })],
  software: [make.software({ standing: { text: 'It gets on well.', evidence: from('software') } })],
  servers: [make.server()],
  glossary: [make.term({ sources: ['term'] })],
  questions: [make.question({ evidence: from('question') })],
  pitfalls: [make.pitfall({ sources: ['pitfall'] })],
  decisions: ['load', 'reach'].map((id) =>
    make.decisionQuestion({ id, facts: [{ text: 'A dated fact.', sources: [`fact-${id}`] }] }),
  ),
  policyTexts: (['statement', 'announcement', 'poll'] as const).map((kind) =>
    make.policyText({ id: kind, kind, sources: [`text-${kind}`] }),
  ),
  troubles: [
    make.troubleCause({ tell: [{ text: 'No symbol shows.', sources: ['trouble-cause'] }] }),
    make.troubleQuestion({ help: [{ text: 'Look at the profile.', sources: ['trouble-question'] }] }),
  ],
});

describe('the sources of a shortcode', () => {
  it.each([
    { text: '<Cite id="b a" />', sources: ['b', 'a'] },
    { text: '<Answer feature="edits" direction="from-threads" />', sources: ['edits-from'] },
    { text: '<Answer feature="likes" direction="from-threads" />', sources: ['new'] },
    { text: '<Answer feature="likes" direction="to-threads" />', sources: [] },
    { text: '<Answer feature="telepathy" direction="to-threads" />', sources: [] },
    { text: '<Answers features="edits polls" direction="to-threads" />', sources: ['edits-to', 'polls-to'] },
    { text: '<Events />', sources: ['event-first', 'event-second'] },
    { text: '<Events ids="second first" />', sources: ['event-second', 'event-first'] },
    { text: '<Actions ids="block" />', sources: ['action-block'] },
    { text: '<Shares ids="large" />', sources: ['share-large'] },
    { text: '<EventChart />', sources: ['event-first', 'event-second'] },
    { text: '<DataFlow />', sources: ['flow'] },
    { text: '<PostPath journey="back" />', sources: ['journey-back', 'journey-back', 'journey-back'] },
    { text: '<Stances ids="block mute" />', sources: ['action-block', 'action-mute'] },
    { text: '<Timelines />', sources: [make.SOURCE_ID, 'timeline', make.SOURCE_ID] },
    { text: '<Clients />', sources: ['client'] },
    { text: '<Interop />', sources: ['software'] },
    { text: '<Servers />', sources: [make.SOURCE_ID] },
    { text: '<Glossary />', sources: ['term'] },
    { text: '<Questions topic="talking" />', sources: ['question'] },
    { text: '<Questions topic="privacy" />', sources: [] },
    { text: '<Unknowns />', sources: ['caution'] },
    { text: '<Pitfalls />', sources: ['pitfall'] },
    { text: '<DecisionQuestion id="reach" />', sources: ['fact-reach', ...Array<string>(6).fill(make.SOURCE_ID)] },
    { text: '<DecisionQuestion id="luck" />', sources: [] },
    { text: '<PolicyTexts kinds="announcement statement" />', sources: ['text-statement', 'text-announcement'] },
    { text: '<PolicyTexts kinds="poem" />', sources: [] },
    { text: '<Changes />', sources: ['old', 'new'] },
    { text: '<Troubleshooter />', sources: ['trouble-question', 'trouble-cause'] },
    { text: '<Term id="boost">boost</Term>', sources: [] },
    { text: '<Support feature="polls" direction="to-threads" />', sources: [] },
    { text: '<Events ids="never" />', sources: [] },
  ])('of $text are $sources', ({ text, sources }) => {
    const [shortcode] = pageReferences(make.page(text)).shortcodes;
    expect(shortcode && shortcodeSources(shortcode, records)).toEqual(sources);
  });
});

describe('records chosen by their ids', () => {
  const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it.each([
    { ids: undefined, list: ['a', 'b', 'c'] },
    { ids: 'c a', list: ['c', 'a'] },
    { ids: '\n  b\n', list: ['b'] },
    { ids: 'z b', list: ['b'] },
    { ids: '', list: [] },
  ])('are $list for $ids', ({ ids, list }) => {
    expect(chosen(all, ids).map(({ id }) => id)).toEqual(list);
  });
});
