/** Characters that change how a terminal, a log or a page shows the text around them, or that nobody can see. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Makes text of unknown origin safe to print on one line: line breaks become spaces, and characters that
 * could colour, reorder or hide what stands around them are written out, such as `\u{1b}`.
 */
export function printable(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
