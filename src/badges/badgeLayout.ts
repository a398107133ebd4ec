import type { BadgeWords } from './badgeWords.ts';
import type { Weight } from './glyphWidths.ts';
import { MARK_SIZE } from './marks.ts';
import { plainText } from './plainText.ts';
import { textWidth } from './textWidth.ts';

/** Height of every badge, in pixels. */
export const BADGE_HEIGHT = 48;

const PADDING = 14;
const GAP = 6;
const FONT_SIZE = 13;
const BASELINES = [20, 38] as const;

/** A run of text with its place and the width that it is held to, in pixels. */
export interface TextRun {
  text: string;
  x: number;
  baseline: number;
  width: number;
  fontSize: number;
  weight: Weight;
}

/** Where everything on a badge stands, in pixels. */
export interface BadgeLayout {
  width: number;
  mark: { x: number; y: number };
  name: TextRun;
  word: TextRun;
  facts: TextRun;
}

/** Lays a badge out in two lines: the name; then mark, status word and facts. */
export function badgeLayout({ name, word, facts }: Pick<BadgeWords, 'name' | 'word' | 'facts'>): BadgeLayout {
  const [first, second] = BASELINES;
  const nameRun = run(name, PADDING, first, 'regular');
  const wordRun = run(word, PADDING + MARK_SIZE + GAP, second, 'bold');
  const factsRun = run(`· ${facts}`, endOf(wordRun) + GAP, second, 'regular');
  return {
    width: Math.ceil(Math.max(endOf(nameRun), endOf(factsRun)) + PADDING),
    mark: { x: PADDING, y: second - MARK_SIZE + 1 },
    name: nameRun,
    word: wordRun,
    facts: factsRun,
  };
}

function run(text: string, x: number, baseline: number, weight: Weight): TextRun {
  const plain = plainText(text);
  return { text: plain, x, baseline, width: tenth(textWidth(plain, FONT_SIZE, weight)), fontSize: FONT_SIZE, weight };
}

function endOf({ x, width }: TextRun): number {
  return tenth(x + width);
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
