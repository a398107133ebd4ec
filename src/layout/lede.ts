/** A page's rendered text in two parts: its first paragraph, which answers the title, and the rest. */
export interface Parted {
  /** Empty when the text does not begin with a paragraph. */
  lede: string;
  rest: string;
}

/** Parts rendered text after its first paragraph. */
export function partLede(html: string): Parted {
  const text = html.trimStart();
  const end = text.startsWith('<p>') ? text.indexOf('</p>') : -1;
  if (end === -1) return { lede: '', rest: html };
  return { lede: text.slice(0, end + '</p>'.length), rest: text.slice(end + '</p>'.length) };
}
