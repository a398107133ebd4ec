import { sourceLists, sourcesById } from './citations.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md section 5: a source that was only seen cited never alone supports anything. */
export const citedAndRead: Rule = {
  id: 'cited-and-read',
  rule: 'Nothing rests only on sources that were only seen cited.',
  why: 'nobody here has seen what they say, and whoever cites them may have misread them.',
  fix: 'read one of them, cite whoever cites them, or leave the claim out.',
  example: 'An event whose one source is a post that an article mentions.',
  check(records) {
    const sources = sourcesById(records);
    const unread = (id: string) => sources.get(id)?.readAs === 'cited-only';
    return sourceLists(records)
      .filter(({ ids }) => ids.length > 0 && ids.every(unread))
      .map(({ file, at, ids }) => ({ file, at, says: `rests on nothing that was read: only ${ids.join(', ')}.` }));
  },
};
