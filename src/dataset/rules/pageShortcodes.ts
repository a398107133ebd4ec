import { pageReferences, type Shortcode } from '../citations/pageReferences.ts';
import type { Records } from '../records.ts';
import { directionIds } from '../vocabulary/directions.ts';
import { textKinds } from '../vocabulary/policyKit.ts';
import type { Rule } from './rule.ts';

/** Pages state support through shortcodes; each must name what exists. */
export const pageShortcodes: Rule = {
  id: 'page-shortcodes',
  rule: 'Every feature, direction, term, question to decide by and kind of text that a page names exists.',
  why: 'the page would state nothing where it promises an answer.',
  fix: 'correct the id in the shortcode.',
  check(records) {
    const known = knownIds(records);
    return records.pages.flatMap((page) =>
      pageReferences(page).shortcodes.flatMap((shortcode) =>
        faults(shortcode, known).map((says) => ({ file: page.file, at: `line ${shortcode.line}`, says })),
      ),
    );
  },
};

function knownIds({ features, glossary, decisions }: Records) {
  return {
    features: new Map(features.map(({ record }) => [record.id as string, record])),
    terms: new Set(glossary.map(({ record }) => record.id)),
    decisions: new Set(decisions.map(({ record }) => record.id)),
  };
}

function faults({ name, attributes }: Shortcode, known: ReturnType<typeof knownIds>): string[] {
  const { feature, features, direction, id, kinds } = attributes;
  const named = [...(feature ? [feature] : []), ...(features?.split(/\s+/) ?? [])];
  return [
    ...named
      .filter((one) => !known.features.has(one))
      .map((one) => `names the feature "${one}", which does not exist.`),
    ...(direction !== undefined && !(directionIds as readonly string[]).includes(direction)
      ? [`names the direction "${direction}", which does not exist.`]
      : []),
    ...(name === 'Term' && id !== undefined && !known.terms.has(id)
      ? [`names the term "${id}", which does not exist.`]
      : []),
    ...(kinds?.split(/\s+/) ?? [])
      .filter((kind) => !Object.hasOwn(textKinds, kind))
      .map((kind) => `names the kind of text "${kind}", which does not exist.`),
    ...(name === 'DecisionQuestion' && !known.decisions.has(id ?? '')
      ? [`names the question "${id ?? ''}", which does not exist.`]
      : []),
  ];
}
