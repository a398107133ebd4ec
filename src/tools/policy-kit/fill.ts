import type { Sentence } from '../../dataset/schema/policyText.ts';
import { kitFields, kitOptions, type KitFieldId } from '../../dataset/vocabulary/policyKit.ts';
import type { Choices } from './choices.ts';
import { readField } from './readField.ts';

/** A stretch of a text: words, a blank that is to be filled in, or the condition that the next words depend on. */
export type Part = { text: string; is: 'words' | 'condition' } | { text: string; is: 'blank'; field: KitFieldId };

const field = /\{([a-z]+)\}/;

/**
 * Puts what the admin chose into a text, paragraph by paragraph. A sentence that depends on what was not chosen is
 * left out. Without choices the text is printed whole, its blanks and conditions in brackets.
 */
export function fill(paragraphs: readonly (readonly Sentence[])[], choices?: Choices): Part[][] {
  return paragraphs
    .map((sentences) => joined(sentences.map((sentence) => partsOf(sentence, choices))))
    .filter((parts) => parts.length > 0);
}

/** The fields that a filled text lacks, each once, in reading order. */
export function missing(filled: readonly (readonly Part[])[]): KitFieldId[] {
  return [...new Set(filled.flat().flatMap((part) => (part.is === 'blank' ? [part.field] : [])))];
}

/** A filled text as plain text, a blank line between paragraphs. Undefined while anything in it is not filled in. */
export function plainText(filled: readonly (readonly Part[])[]): string | undefined {
  if (filled.flat().some(({ is }) => is !== 'words')) return undefined;
  return filled.map((parts) => parts.map(({ text }) => text).join('')).join('\n\n');
}

function partsOf({ text, when }: Sentence, choices: Choices | undefined): Part[] {
  const parts = text.split(/(\{[a-z]+\})/).filter(Boolean);
  const fields = parts.flatMap((part) => fieldIn(part) ?? []);
  if (choices === undefined) {
    const condition = when === undefined ? [] : [{ text: `[${conditionOf(when)}] `, is: 'condition' as const }];
    return [...condition, ...parts.map((part) => partOf(part, undefined))];
  }
  const given = fields.some((id) => choices.fields[id].trim() !== '');
  const wanted = when === undefined || (when === 'given' ? given : choices.options.has(when));
  return wanted ? parts.map((part) => partOf(part, choices)) : [];
}

function partOf(part: string, choices: Choices | undefined): Part {
  const id = fieldIn(part);
  if (id === undefined) return { text: part, is: 'words' };
  const reading = choices && readField(id, choices.fields);
  if (reading && 'said' in reading) return { text: reading.said, is: 'words' };
  return { text: `[${kitFields[id].blank}]`, is: 'blank', field: id };
}

function fieldIn(part: string): KitFieldId | undefined {
  const name = field.exec(part)?.[1] ?? '';
  return Object.hasOwn(kitFields, name) ? (name as KitFieldId) : undefined;
}

function conditionOf(when: Exclude<Sentence['when'], undefined>): string {
  return when === 'given' ? 'if you wish' : kitOptions[when].condition;
}

function joined(sentences: readonly Part[][]): Part[] {
  return sentences
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [{ text: ' ', is: 'words' as const }, ...parts]));
}
