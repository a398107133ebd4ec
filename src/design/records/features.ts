import { countStatuses, deriveFeatures, type DerivedFeature } from '../../dataset/derive/features.ts';
import type { Cell } from '../../dataset/schema/cell.ts';
import type { Citation } from '../../dataset/schema/citation.ts';
import type { Feature } from '../../dataset/schema/feature.ts';
import type { Unknown } from '../../dataset/schema/unknown.ts';
import type { FeatureId } from '../../dataset/vocabulary/featureIds.ts';
import { exampleSources } from './sources.ts';

const test: Citation = { source: 'example-test', supports: ['status'] };
const docs: Citation = { source: 'example-docs', supports: ['status'] };
const report: Citation = { source: 'example-report', supports: ['status'] };
const checked = '2026-11-23';

/** An open question, with the test that would settle it. */
export const exampleUnknown: Unknown = {
  because: 'no-source',
  wouldSettle: 'Do the thing on one side, and look on the other.',
  recipe: 'example-recipe',
  steps: ['Do the thing.', 'Wait for as long as the recipe says.'],
  expect: {
    works: 'It is there.',
    partly: 'Part of it is there.',
    no: 'It is not there, in two tries, and the control is.',
  },
  misleads: [{ text: 'A copy may be older than it looks.', sources: ['example-report'] }],
};

const works: Cell = {
  status: 'works',
  summary: 'One plain sentence says what works, and for whom.',
  since: { on: '2026-05-20', precision: 'day' },
  conditions: ['sharing-on', 'public-profile'],
  evidence: [
    { ...test, quote: 'The words of the source, at most 25 of them.', locator: 'Section 2' },
    { ...report, stance: 'contradicts', quote: 'Words that speak against it.' },
  ],
  confidence: 'high',
  checked,
  earlier: [
    {
      status: 'no',
      summary: 'What held before is kept.',
      since: { presentOn: '2024-03-21' },
      until: { on: '2025-06-01', precision: 'month' },
      why: 'platform-changed',
      evidence: [report],
    },
    {
      status: 'partial',
      summary: 'So is what came between.',
      since: { on: '2025-06-01', precision: 'month' },
      until: { on: '2026-05-20', precision: 'day' },
      why: 'new-evidence',
      evidence: [docs],
    },
  ],
};

const partial: Cell = {
  status: 'partial',
  summary: 'Part of it works; the limits say which part.',
  since: { absentOn: '2024-07-25', presentOn: '2025-02-01' },
  limits: [{ text: 'A limit, with the sources that show it.', sources: ['example-test', 'example-docs'] }],
  evidence: [docs],
  confidence: 'medium',
  inferred: 'Where an answer is ours and not a source’s, this says how we came to it.',
  checked,
  cases: [
    { when: 'In one situation', status: 'works', summary: 'It works.', evidence: [test], confidence: 'high' },
    { when: 'In another', status: 'no', summary: 'It does not.', evidence: [docs], confidence: 'medium' },
    {
      when: 'In a third',
      status: 'unknown',
      summary: 'Nobody has looked.',
      evidence: [],
      confidence: 'low',
      unknown: exampleUnknown,
    },
  ],
};

const features: Feature[] = [
  {
    id: 'polls',
    group: 'posts',
    name: 'A feature',
    question: { 'from-threads': 'Does it reach the fediverse?', 'to-threads': 'Does it reach Threads?' },
    cells: { 'from-threads': works, 'to-threads': partial },
    related: ['edits'],
  },
  {
    id: 'edits',
    group: 'posts',
    name: 'Another feature',
    question: { 'from-threads': 'Does it reach the fediverse?', 'to-threads': 'Does it reach Threads?' },
    cells: {
      'from-threads': {
        status: 'no',
        summary: 'A source shows that it fails.',
        evidence: [test],
        confidence: 'high',
        checked,
      },
      'to-threads': {
        status: 'unknown',
        summary: 'Nobody has shown either.',
        evidence: [],
        confidence: 'low',
        checked,
        unknown: exampleUnknown,
      },
    },
    related: ['polls'],
  },
  {
    id: 'likes',
    group: 'interactions',
    name: 'A feature with one direction',
    question: { 'from-threads': 'Does it reach the fediverse?', 'to-threads': 'Does it reach Threads?' },
    cells: {
      'from-threads': {
        status: 'works',
        summary: 'It works, says the vendor.',
        evidence: [docs],
        confidence: 'low',
        checked,
      },
      'to-threads': { status: 'not-applicable', reason: 'The question makes no sense in this direction.' },
    },
    related: ['polls'],
  },
];

const derived = deriveFeatures(
  features.map((record) => ({ file: 'src/design/records/features.ts', record })),
  new Map(exampleSources.map((source) => [source.id, source])),
);
/** Three features that show each answer, in table order. */
export const exampleFeatures = derived;

/** One with everything that an answer can have. */
export const exampleFeature = named('polls');

/** One whose second answer is open. */
export const openFeature = named('edits');

/** How often each answer is given. */
export const exampleCounts = countStatuses(derived);

function named(id: FeatureId): DerivedFeature {
  const found = derived.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`src/design/records/features.ts holds no feature "${id}".`);
  return found;
}
