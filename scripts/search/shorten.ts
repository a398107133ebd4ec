/** Most characters of an opening: about two lines of a result. */
export const MOST = 150;

/** The first sentences of a text that fit into an opening, or as many words as do, with an ellipsis. */
export function shorten(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  const sentences = Math.max(...['. ', '? ', '! '].map((end) => start.lastIndexOf(end)));
  if (sentences > MOST / 2) return start.slice(0, sentences + 1);
  const words = start.lastIndexOf(' ');
  return `${start.slice(0, words > 0 ? words : MOST - 1)}…`;
}
