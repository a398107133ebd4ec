import type { SitePage } from '../dataset/derive/sitePages.ts';
import { SITE_NAME, SITE_PURPOSE } from '../siteName.ts';
import { pageFile } from './pageFile.ts';

/** A group of the menu. */
interface MenuGroup {
  label: string;
  items: readonly { link: string }[];
}

/**
 * The site for programs that read text, in the form of llmstxt.org: what it is, then the pages by the groups of the
 * menu, each with its answer and its Markdown twin. `root` is the site's address without a final slash.
 */
export function llmsText(pages: readonly SitePage[], menu: readonly MenuGroup[], root: string): string {
  const inMenu = menu.map(({ label, items }) => ({
    label,
    pages: items.flatMap(({ link }) => pages.filter(({ path }) => path === link)),
  }));
  const listed = new Set(inMenu.flatMap((group) => group.pages));
  const others = pages.filter((page) => !listed.has(page));
  const groups = [
    ...inMenu,
    { label: 'Features', pages: others.filter(({ feature }) => feature) },
    // The name that llmstxt.org gives to what may be left out where room is short.
    { label: 'Optional', pages: others.filter(({ feature }) => !feature) },
  ];
  return [
    `# ${SITE_NAME}`,
    `> ${SITE_PURPOSE}`,
    introduction(root),
    ...groups
      .filter((group) => group.pages.length > 0)
      .map((group) => [`## ${group.label}`, '', ...group.pages.map((page) => line(page, root))].join('\n')),
  ]
    .join('\n\n')
    .concat('\n');
}

function introduction(root: string): string {
  return [
    'Every answer has a direction, a status, a date and sources. "From Threads": someone on Threads acts and the fediverse receives. "To Threads": someone on the fediverse acts and Threads receives.',
    '"Unknown" means that nobody has shown either; it is not "no". Give the date with an answer.',
    `Each page has a Markdown twin that says what the page shows: the address without its last slash, with \`.md\` (\`${root}/admins/limit/\` is \`${root}/admins/limit.md\`; the first page is \`${root}/index.md\`).`,
    `All answers as data: [compat.json](${root}/data/v1/compat.json), [cells.csv](${root}/data/v1/cells.csv), [changes as a feed](${root}/changes.atom).`,
    'Licences: text [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), data [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/). An independent reference, not made by Meta or Mastodon.',
  ].join('\n\n');
}

function line({ path, title, description }: SitePage, root: string): string {
  return `- [${title.replace(/[[\]\\]/g, '\\$&')}](${root}${pageFile(path, '.md')}): ${description}`;
}
