/** Mean width of a character in the site's sans-serif fonts, as a share of the type size; wide ones such as DejaVu count. */
const CHARACTER = 0.56;

/** The type size to measure with when a label of 13 units is set bold, which runs wider. */
export const BOLD_13 = 14.5;

/**
 * Breaks a label into lines that fit a width, at spaces only. Both sizes are in SVG units. A word that is wider than
 * the whole line gets a line of its own.
 */
export function linesOf(label: string, width: number, size = 13): string[] {
  const lines: string[] = [];
  for (const word of label.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a label is when it stands on one line, in SVG units. */
export function widthOf(label: string, size = 13): number {
  return label.length * CHARACTER * size;
}
