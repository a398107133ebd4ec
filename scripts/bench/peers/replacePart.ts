const begin = '<!-- npm run bench writes from here -->';
const end = '<!-- to here -->';

/** A text whose marked part is replaced. Throws when the marks are missing, naming them. */
export function replacePart(text: string, part: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md needs "${begin}" and, after it, "${end}".`);
  return `${text.slice(0, from)}${begin}\n\n${part}\n\n${text.slice(to)}`;
}
