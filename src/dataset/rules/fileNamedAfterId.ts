import type { Rule } from './rule.ts';

/** One record, one file, one name: a reader of the tree finds a record by its id. */
export const fileNamedAfterId: Rule = {
  id: 'file-named-after-id',
  rule: 'A record that has a file of its own gives the file its id as name.',
  why: 'links from pages to the data, and people looking for a record, go by the name.',
  fix: 'rename the file to <id>.ts.',
  example: 'The record "polls" stands in content/data/features/poll.ts.',
  check({ features, servers, software, clients, actions, recipes }) {
    return [features, servers, software, clients, actions, recipes]
      .flat()
      .filter(({ file, record }) => !file.endsWith(`/${record.id}.ts`))
      .map(({ file, record }) => ({ file, at: record.id, says: 'stands in a file of another name.' }));
  },
};
