import type { Direction } from '../dataset/vocabulary/directions.ts';
import { BADGE_HEIGHT, badgeLayout, type TextRun } from './badgeLayout.ts';
import { badgeAlt, type BadgeWords } from './badgeWords.ts';
import { marks } from './marks.ts';
import { palettes, type Palette } from './palette.ts';
import { escaped } from './plainText.ts';

const FONTS = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

/**
 * Draws a badge as an SVG that needs nothing else: it brings its ground, takes the light one unless the reader asks for
 * dark, and names no script, font or file. The same words give the same text.
 */
export function badgeSvg(words: BadgeWords, direction: Direction): string {
  const { width, mark, name, word, facts } = badgeLayout(words);
  const { light, dark } = palettes;
  const { status } = words;
  const inner = `width="${width - 1}" height="${BADGE_HEIGHT - 1}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${BADGE_HEIGHT}" viewBox="0 0 ${width} ${BADGE_HEIGHT}" role="img" aria-labelledby="t">`,
    `<title id="t">${escaped(badgeAlt(words))}</title>`,
    `<style>@media (prefers-color-scheme: dark) { ${darkRules(dark, direction, status)} }</style>`,
    `<rect class="ground" x="0.5" y="0.5" ${inner} rx="4" fill="${light.ground}" stroke="${light.rule}"/>`,
    `<path class="way" d="M1 4a3 3 0 0 1 3-3h2v${BADGE_HEIGHT - 2}h-2a3 3 0 0 1-3-3z" fill="${light[direction]}"/>`,
    `<g font-family="${FONTS}">`,
    text(name, `class="ink" fill="${light.ink}"`),
    `<g class="status" color="${light[status]}" fill="currentColor">`,
    `<g transform="translate(${mark.x} ${mark.y})">${marks[status]}</g>`,
    text(word, ''),
    '</g>',
    text(facts, `class="soft" fill="${light.soft}"`),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function darkRules(dark: Palette, direction: Direction, status: BadgeWords['status']): string {
  return [
    `.ground { fill: ${dark.ground}; stroke: ${dark.rule} }`,
    `.way { fill: ${dark[direction]} }`,
    `.ink { fill: ${dark.ink} }`,
    `.soft { fill: ${dark.soft} }`,
    `.status { color: ${dark[status]} }`,
  ].join(' ');
}

function text({ text: words, x, baseline, width, fontSize, weight }: TextRun, paint: string): string {
  const place = `x="${x}" y="${baseline}" font-size="${fontSize}" font-weight="${weight === 'bold' ? 700 : 400}"`;
  const fit = `textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${[place, fit, paint].filter(Boolean).join(' ')}>${escaped(words)}</text>`;
}
