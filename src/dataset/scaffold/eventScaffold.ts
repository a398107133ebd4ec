import { eventAreas } from '../schema/event.ts';

/** A file with one event in which nothing is filled in. */
export function eventScaffold(id: string): string {
  return `import type { GuideEvent } from '../../../src/dataset/schema/event.ts';

export default [
  {
    id: '${id}',
    // A day, YYYY-MM-DD, and how precise it is: day, month or year; or { absentOn, presentOn } for "not yet on A, there by B".
    when: { on: '', precision: 'day' },
    // A headline of a few words, in the past tense.
    title: '',
    // What happened, in plain sentences.
    text: '',
    // area: who or what it is about. One of ${Object.keys(eventAreas).join(', ')}.
    // One { source, supports: ['status'] } for each source.
    evidence: [],
    // confidence: how sure the sources make it. One of high, medium, low.
    // Features it changed, if any: features: [].
  },
] satisfies GuideEvent[];
`;
}
