import { copyPage, onPage } from './edits.ts';
import type { Mutation } from './mutation.ts';

const home = 'content/docs.mdx';
const follow = 'content/docs/follow.mdx';

const append = (line: string) => (text: string) => `${text}\n${line}\n`;

/** Pages that promise an answer and give none. */
export const pageMutations: Mutation[] = [
  {
    name: 'a misspelt feature',
    rule: 'page-shortcodes',
    file: home,
    edit: onPage('/', append('<Answer feature="pols" direction="from-threads" />')),
  },
  {
    name: 'a direction that does not exist, in single quotes',
    rule: 'page-shortcodes',
    file: home,
    edit: onPage('/', append("<Answer feature='polls' direction='sideways' />")),
  },
  {
    name: 'an empty feature',
    rule: 'page-shortcodes',
    file: home,
    edit: onPage('/', append('<Support feature="" direction="from-threads" />')),
  },
  {
    name: 'an event that does not exist',
    rule: 'page-shortcodes',
    file: home,
    edit: onPage('/', append('<Events ids="polls-arrive polls-leave" />')),
  },
  {
    name: 'a topic without questions',
    rule: 'page-shortcodes',
    file: follow,
    edit: onPage('/follow/', append('<Questions topic="privacy" />')),
  },
  {
    name: 'a misspelt shortcode',
    rule: 'page-shortcodes',
    file: follow,
    edit: onPage('/follow/', append('<Supports feature="polls" direction="to-threads" />')),
  },
  {
    name: 'a feature that is computed',
    rule: 'page-shortcodes',
    file: follow,
    edit: onPage('/follow/', append('<Answers features={all} direction="to-threads" />')),
  },
  {
    name: 'a shortcode in an expression',
    rule: 'page-shortcodes',
    file: follow,
    edit: onPage('/follow/', append('{true && <Cite id="field-test" />}')),
  },
  {
    name: 'a page that is not MDX',
    rule: 'page-shortcodes',
    file: follow,
    edit: onPage('/follow/', append('<Support feature="polls"')),
  },
  {
    name: 'a page without a title',
    rule: 'page-head',
    file: follow,
    edit: onPage('/follow/', (text) => text.replace('title: How to follow\n', '')),
  },
  {
    name: 'a page whose search words are one word',
    rule: 'page-head',
    file: follow,
    edit: onPage('/follow/', (text) => text.replace('searchWords:\n  - find someone', 'searchWords: find someone')),
  },
  {
    name: 'a page whose head is not YAML',
    rule: 'page-head',
    file: home,
    edit: onPage('/', (text) => text.replace('title: Does', 'title: [Does')),
  },
  {
    name: 'a page beside a folder of its name',
    rule: 'page-address',
    file: 'content/docs/follow/index.mdx',
    edit: copyPage('/follow/', 'content/docs/follow/index.mdx'),
  },
  {
    name: 'two home pages',
    rule: 'page-address',
    file: 'content/docs/index.mdx',
    edit: copyPage('/', 'content/docs/index.mdx'),
  },
];
