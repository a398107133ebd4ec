import type { Rule } from './rule.ts';

/** What a third party says of a server is not the server's word. */
export const secondHandModestly: Rule = {
  id: 'second-hand-modestly',
  rule: "A server's decision known only through somebody else has at most medium confidence.",
  why: 'servers change their minds, and others report it late, in part, or for a purpose.',
  fix: 'lower the confidence, or cite the statement, post or list of the server itself.',
  example: 'A stance of high confidence that was read in a directory of servers.',
  check({ servers }) {
    return servers.flatMap(({ file, record }) =>
      record.decisions.flatMap(({ readFrom, confidence }, index) =>
        readFrom === 'third-party' && confidence === 'high'
          ? [
              {
                file,
                at: `${record.id} › decision ${index + 1}`,
                says: 'is known at second hand, yet has high confidence.',
              },
            ]
          : [],
      ),
    );
  },
};
