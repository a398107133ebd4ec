/** What the dialog says of a search: words, and links that lead on. */
export type Message = (string | Node)[];

/** Most characters of a query to repeat. */
const MOST_REPEATED = 60;

/** How many results there are. */
export function countOf(results: number): Message {
  return [results === 1 ? '1 result' : `${results} results`];
}

/** What to say when nothing was found. */
export function emptyState(text: string, root: string): Message {
  const query = text.length > MOST_REPEATED ? `${text.slice(0, MOST_REPEATED)}…` : text;
  return [`Nothing found for “${query}”. Try other or fewer words, or `, wayOn(root), '.'];
}

/** What to say while the full text is asked. */
export function lookingInside(results: number): Message {
  return results === 0 ? ['Looking inside all pages …'] : [...countOf(results), '. Looking inside all pages …'];
}

/** What to say when the guide did not come. */
export function failure(root: string): Message {
  return ['Search could not be loaded. Reload the page, or ', wayOn(root), '.'];
}

/** What to say when only the full text did not come. */
export function noTexts(root: string): Message {
  return [
    'The text of the pages could not be searched; these are the matching titles and headings. You can also ',
    wayOn(root),
    '.',
  ];
}

function wayOn(root: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${root}/a-z/`;
  link.textContent = 'look through everything from A to Z';
  return link;
}
