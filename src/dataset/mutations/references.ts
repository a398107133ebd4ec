import { all, change, move, onPage, put, remove, repeat } from './edits.ts';
import type { Mutation } from './mutation.ts';

const polls = 'content/data/features/polls.ts';
const meta = 'content/data/sources/meta.ts';
const others = 'content/data/sources/others.ts';
const home = 'content/docs.mdx';

const more = (entry: unknown) => (list: unknown) => [...(list as unknown[]), entry];

/** Ids that lead nowhere, twice to the same place, or from nowhere. */
export const referenceMutations: Mutation[] = [
  {
    name: 'a feature that somebody deleted',
    rule: 'features-complete',
    file: 'content/data/features/nodeinfo.ts',
    edit: remove('features/nodeinfo'),
  },
  {
    name: 'a feature in a group of others',
    rule: 'features-complete',
    file: polls,
    edit: put('features/polls', 'group', 'media'),
  },
  {
    name: 'an answer that cites a source nobody recorded',
    rule: 'source-known',
    file: polls,
    edit: change(
      'features/polls',
      'cells.to-threads.evidence',
      more({ source: 'meta-help-pols', supports: ['status'] }),
    ),
  },
  {
    name: 'a term with a source nobody recorded',
    rule: 'source-known',
    file: 'content/data/glossary/basics.ts',
    edit: change('glossary/boost', 'sources', more('a-post')),
  },
  {
    name: 'a page that cites a source nobody recorded',
    rule: 'source-known',
    file: home,
    edit: onPage('/', (text) => `${text}\nMore.<Cite id='meta-help-pols' />\n`),
  },
  {
    name: 'a source that nothing cites',
    rule: 'source-used',
    file: others,
    edit: all(
      repeat('sources/press-article', 'id', 'press-unused'),
      put('sources/press-unused', 'url', 'https://example.com/press-unused'),
    ),
  },
  {
    name: 'a source that only a comment cites',
    rule: 'source-used',
    file: others,
    edit: all(
      repeat('sources/press-article', 'id', 'press-hidden'),
      put('sources/press-hidden', 'url', 'https://example.com/press-hidden'),
      onPage('/', (text) => `${text}\n{/* <Cite id="press-hidden" /> */}\n`),
    ),
  },
  {
    name: 'two sources of one id',
    rule: 'unique-ids',
    file: meta,
    edit: repeat('sources/meta-help-polls', 'url', 'https://example.com/elsewhere'),
  },
  {
    name: 'two events of one id',
    rule: 'unique-ids',
    file: 'content/data/events/2026.ts',
    edit: put('events/test-of-june', 'id', 'polls-arrive'),
    also: ['page-shortcodes'],
  },
  {
    name: 'two sources of one address',
    rule: 'unique-urls',
    file: others,
    edit: put('sources/field-test', 'url', 'https://example.com/meta-help-polls'),
  },
  {
    name: 'two sources of one page, told apart by a slash, an anchor and a www',
    rule: 'unique-urls',
    file: others,
    edit: put('sources/field-test', 'url', 'http://www.example.com/meta-help-polls/#votes'),
  },
  {
    name: 'a feature in a file of another name',
    rule: 'file-named-after-id',
    file: 'content/data/features/poll.ts',
    edit: move('features/polls', 'poll'),
  },
  {
    name: 'an app in a file of another name',
    rule: 'file-named-after-id',
    file: 'content/data/clients/trunks.ts',
    edit: move('clients/tusky', 'trunks'),
  },
  {
    name: 'a feature that is related to itself',
    rule: 'references-resolve',
    file: polls,
    edit: put('features/polls', 'related', ['polls']),
  },
  {
    name: 'an exception for a software without a record',
    rule: 'references-resolve',
    file: polls,
    edit: put('features/polls', 'software.0.software', 'whisky'),
  },
  {
    name: 'a term that points to one that does not exist',
    rule: 'references-resolve',
    file: 'content/data/glossary/basics.ts',
    edit: put('glossary/boost', 'see', ['pole']),
  },
  {
    name: 'a question that rests on an answer that does not apply',
    rule: 'references-resolve',
    file: 'content/data/questions/talking.ts',
    edit: put('questions/do-polls-arrive', 'cells', [{ feature: 'follow-from-fediverse', direction: 'from-threads' }]),
  },
  {
    name: 'conditions that no answer names',
    rule: 'conditions-used',
    file: 'src/dataset/vocabulary/conditions.ts',
    edit: put('features/follow-from-fediverse', 'cells.to-threads.conditions', ['sharing-on']),
  },
  {
    name: 'the last answer that named a condition',
    rule: 'conditions-used',
    file: 'src/dataset/vocabulary/conditions.ts',
    edit: change('features/follow-from-fediverse', 'cells.to-threads.conditions', (ids) =>
      (ids as string[]).filter((id) => id !== 'copies-media'),
    ),
  },
  {
    name: 'a feature listed twice as related',
    rule: 'listed-once',
    file: polls,
    edit: put('features/polls', 'related', ['edits', 'likes', 'edits']),
  },
  {
    name: 'a citation copied twice',
    rule: 'listed-once',
    file: polls,
    edit: change('features/polls', 'cells.to-threads.evidence', (evidence) => [
      ...(evidence as unknown[]),
      ...(evidence as unknown[]),
    ]),
  },
  {
    name: 'a word in two groups of synonyms',
    rule: 'synonyms-distinct',
    file: 'content/data/synonyms.ts',
    edit: put('synonyms/all', '1', ['server', 'retoot']),
  },
  {
    name: 'a word twice in one group of synonyms',
    rule: 'synonyms-distinct',
    file: 'content/data/synonyms.ts',
    edit: put('synonyms/all', '0', ['boost', 'reblog', 'boost']),
  },
  {
    name: 'a recipe that settles no question',
    rule: 'recipes-used',
    file: 'content/data/recipes/post-and-look.ts',
    edit: repeat('recipes/post-and-look', 'id', 'ask-meta'),
    also: ['file-named-after-id'],
  },
  {
    name: 'a pitfall that no recipe falls into',
    rule: 'recipes-used',
    file: 'content/data/pitfalls/delivery.ts',
    edit: repeat('pitfalls/held-back', 'id', 'other-region'),
  },
  {
    name: 'an unknown whose recipe nobody wrote',
    rule: 'references-resolve',
    file: 'content/data/features/edits.ts',
    edit: put('features/edits', 'cells.to-threads.unknown.recipe', 'ask-around'),
  },
  {
    name: 'a recipe with a pitfall nobody wrote',
    rule: 'references-resolve',
    file: 'content/data/recipes/post-and-look.ts',
    edit: change('recipes/post-and-look', 'misleads', more('moon')),
  },
  {
    name: 'a reason to decide with a source nobody recorded',
    rule: 'source-known',
    file: 'content/data/decisions/load.ts',
    edit: put('decisions/load', 'situations.0.reasons.limit.sources', ['a-post']),
  },
  {
    name: 'a stance that a situation gives no reason for',
    rule: 'shape',
    file: 'content/data/decisions/load.ts',
    edit: put('decisions/load', 'situations.0.reasons', {}),
    also: ['page-shortcodes'],
  },
  {
    name: 'a text to copy with a blank that nobody fills',
    rule: 'shape',
    file: 'content/data/policyTexts/announcements.ts',
    edit: put('policyTexts/limit-announcement', 'paragraphs.0.0.text', '{servant} limits Threads.'),
  },
  {
    name: 'a troubleshooter that leads nowhere',
    rule: 'trouble-tree',
    file: 'content/data/troubles/troubles.ts',
    edit: put('troubles/is-it-shared', 'answers.0.leadsTo', 'sharing-of'),
  },
  {
    name: 'a troubleshooter that goes in a circle',
    rule: 'trouble-tree',
    file: 'content/data/troubles/troubles.ts',
    edit: put('troubles/is-it-shared', 'answers.1.leadsTo', 'is-it-shared'),
  },
];
