/** Most characters of an opening: about two lines of a result. */
const MOST = 150;

/** The first sentences of a text that fit into an opening, or as many words of the first as do, with an ellipsis. */
export function shorten(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  const end = Math.max(...['. ', '? ', '! '].map((mark) => start.lastIndexOf(mark)));
  return end > MOST / 2 ? start.slice(0, end + 1) : `${start.slice(0, start.lastIndexOf(' '))}…`;
}
