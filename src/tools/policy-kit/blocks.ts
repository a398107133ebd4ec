import type { Sentence } from '../../dataset/schema/policyText.ts';
import { blockFile, rules, type Rule } from './blockFile.ts';
import { isBegun, type Choices } from './choices.ts';
import { fill, plainText, type Part } from './fill.ts';
import { reviewFile } from './reviewFile.ts';

/** A file to save. */
export interface KitFile {
  name: string;
  type: string;
  text: string;
}

/** The blocks of the kit that hold a text with blanks. */
export function textBlocks(kit: HTMLElement): HTMLElement[] {
  return [...kit.querySelectorAll<HTMLElement>('[data-paragraphs]')];
}

/** The text of such a block with the choices put in. */
export function filledBlock(block: HTMLElement, choices: Choices): Part[][] {
  return fill(paragraphsOf(block), choices);
}

/** The same as it is shown: before anything is chosen, whole, as printed without script. */
export function printedBlock(block: HTMLElement, choices: Choices): Part[][] {
  return isBegun(choices) ? filledBlock(block, choices) : fill(paragraphsOf(block));
}

/** What a block has to copy. Undefined while a blank in it is not filled in. */
export function textOf(block: HTMLElement, choices: Choices): string | undefined {
  const rule = ruleOf(block);
  if (rule !== undefined) return blockFile(rule, choices);
  if (block.dataset['paragraphs'] !== undefined) return plainText(filledBlock(block, choices));
  return block.querySelector('.words')?.textContent.trim();
}

/** The file a block offers: the rule as CSV, or the review as a calendar entry. Undefined while a blank is left. */
export function fileOf(block: HTMLElement, choices: Choices): KitFile | undefined {
  const rule = ruleOf(block);
  if (rule !== undefined) return { name: `threads-${rule}.csv`, type: 'text/csv', text: blockFile(rule, choices) };
  const [heading = [], ...rest] = filledBlock(block, choices);
  const title = plainText([heading]);
  const text = plainText(rest);
  if (title === undefined || text === undefined) return undefined;
  const day = choices.fields.review.trim();
  return { name: `threads-review-${day}.ics`, type: 'text/calendar', text: reviewFile({ day, title, text }) };
}

/** Draws a paragraph; what was typed goes in as text, never as markup. */
export function paragraph(parts: readonly Part[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...parts.map((part) => (part.is === 'words' ? part.text : marked(part.text))));
  return element;
}

function marked(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'blank';
  element.textContent = text;
  return element;
}

function paragraphsOf(block: HTMLElement): Sentence[][] {
  return JSON.parse(block.dataset['paragraphs'] ?? '[]') as Sentence[][];
}

function ruleOf(block: HTMLElement): Rule | undefined {
  return rules.find((rule) => rule === block.dataset['rule']);
}
