import { featureIds, featureIdsByGroup } from '../vocabulary/featureIds.ts';
import type { Rule } from './rule.ts';

/** The list of features is the guide's promise to its readers; none may go missing. */
export const featuresComplete: Rule = {
  id: 'features-complete',
  rule: 'Every feature id has a record, in its own group.',
  why: 'a missing row reads as "not worth mentioning".',
  fix: 'add content/data/features/<id>.ts, or correct its `group`.',
  example: 'content/data/features/polls.ts is missing, or puts polls into the group "media".',
  check({ features }) {
    const written = new Set(features.map(({ record }) => record.id));
    const missing = featureIds
      .filter((id) => !written.has(id))
      .map((id) => ({ file: `content/data/features/${id}.ts`, at: id, says: 'has no record.' }));
    const misplaced = features
      .filter(({ record }) => !(featureIdsByGroup[record.group] as readonly string[]).includes(record.id))
      .map(({ file, record }) => ({ file, at: record.id, says: `is not a feature of the group "${record.group}".` }));
    return [...missing, ...misplaced];
  },
};
