import { directionIds, directions, type Direction } from '../vocabulary/directions.ts';
import { featureIdsByGroup } from '../vocabulary/featureIds.ts';
import { groupIds } from '../vocabulary/groups.ts';

/** A feature file with nothing filled in: both answers are unknown until evidence shows otherwise. */
export function featureScaffold(id: string): string {
  return `import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: '${id}',
  ${groupLine(id)}
  // What readers call it, in 3 to 60 characters.
  name: '',
  // One question a direction, each ending in "?". The cell answers exactly that.
  question: {
    'from-threads': '',
    'to-threads': '',
  },
  // An answer is works, partial, no or unknown; or { status: 'not-applicable', reason } where the question makes no sense.
  cells: {
${directionIds.map(cellScaffold).join('\n')}
  },
  // Ids of one to five other features.
  related: [],
  // Other words readers use for it, if any: alsoCalled: [].
} satisfies Feature;
`;
}

function cellScaffold(direction: Direction): string {
  return `    // ${directions[direction].meaning}
    '${direction}': {
      status: 'unknown',
      // One plain sentence of at most 140 characters, without "currently", "now", "recently" or "soon".
      summary: '',
      // One { source, supports: ['status'] } for each source; add a quote of at most 25 words, and a locator.
      evidence: [],
      confidence: 'low',
      // The day the evidence was last read, YYYY-MM-DD.
      checked: '',
      // Why it is unknown (no-source, conflicting, cannot-observe or outdated), and the test that would decide.
      unknown: { because: 'no-source', wouldSettle: '', recipe: '', steps: [], expect: { works: '', no: '' } },
    },`;
}

/** The group that lists the id; for an id that none lists yet, what to write there. */
function groupLine(id: string): string {
  const group = groupIds.find((one) => (featureIdsByGroup[one] as readonly string[]).includes(id));
  return group === undefined
    ? `// The group is the one that lists the id in src/dataset/vocabulary/featureIds.ts: ${groupIds.join(', ')}.`
    : `group: '${group}',`;
}
