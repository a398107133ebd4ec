import { glyphWidths, type Weight } from './glyphWidths.ts';

const SPACE = 0x20;

/** The middle dot that parts facts on a badge, in thousandths; the same in both weights. */
const MIDDLE_DOT = 278;

/** Guesses for what the table lacks, in thousandths: marks above a letter take no room, wide scripts a full square. */
const COMBINING = 0;
const WIDE = 1000;
const OTHER = 600;

/**
 * The width of a line of text in pixels. Exact for the fonts named in glyphWidths.ts and unaccented text; else close
 * enough for the drawing to be pulled to it (`textLength`).
 */
export function textWidth(text: string, fontSize: number, weight: Weight): number {
  const letters = [...text.normalize('NFD')];
  return (letters.reduce((sum, letter) => sum + widthOf(letter, weight), 0) * fontSize) / 1000;
}

function widthOf(letter: string, weight: Weight): number {
  const listed = glyphWidths[weight][(letter.codePointAt(0) ?? SPACE) - SPACE];
  if (listed !== undefined) return listed;
  if (letter === '·') return MIDDLE_DOT;
  if (/\p{Mark}/u.test(letter)) return COMBINING;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(letter)
    ? WIDE
    : OTHER;
}
