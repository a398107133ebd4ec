import { pageReferences, type Shortcode } from '../citations/pageReferences.ts';
import type { Located, Records } from '../records.ts';
import { directionIds } from '../vocabulary/directions.ts';
import { textKinds } from '../vocabulary/policyKit.ts';
import type { Rule } from './rule.ts';

/** What kind of id an attribute names, whether several of them, and whether the shortcode works without it. */
interface Slot {
  names: keyof ReturnType<typeof knownIds>;
  several?: true;
  optional?: true;
}

/** Attributes that mean the same on every shortcode. */
const everywhere: Record<string, Slot> = {
  feature: { names: 'feature', optional: true },
  features: { names: 'feature', several: true, optional: true },
  direction: { names: 'direction', optional: true },
};

const cell: Record<string, Slot> = { feature: { names: 'feature' }, direction: { names: 'direction' } };

/** Attributes of single shortcodes, as src/shortcodes/<name>.astro asks for them. */
const slots: Record<string, Record<string, Slot>> = {
  Actions: { ids: { names: 'action', several: true } },
  Answer: cell,
  Answers: { features: { names: 'feature', several: true }, direction: { names: 'direction' } },
  Cite: { id: { names: 'source', several: true } },
  DecisionQuestion: { id: { names: 'decision' } },
  Events: { ids: { names: 'event', several: true, optional: true } },
  PolicyTexts: { kinds: { names: 'kind of text', several: true } },
  Questions: { topic: { names: 'topic' } },
  Shares: { ids: { names: 'share', several: true, optional: true } },
  Support: cell,
  Term: { id: { names: 'term' } },
};

/** Pages state support through shortcodes; each must exist, and name what exists. */
export const pageShortcodes: Rule = {
  id: 'page-shortcodes',
  rule: 'Every shortcode on a page exists, and every feature, direction, term or record that it names.',
  why: 'the page would state nothing where it promises an answer.',
  fix: 'correct the name or id, and write attributes as plain text in quotes.',
  example: 'A page with <Support feature="pols" direction="to-threads" />: there is no feature of that name.',
  check(records) {
    const known = knownIds(records);
    return records.pages.flatMap((page) => {
      const { shortcodes, faults } = pageReferences(page);
      const wrong = shortcodes.flatMap((shortcode) =>
        faultsOf(shortcode, known, records.shortcodes).map((says) => ({ says, line: shortcode.line })),
      );
      return [...faults, ...wrong].map(({ says, line }) => ({ file: page.file, at: `line ${line}`, says }));
    });
  },
};

function knownIds(records: Records) {
  return {
    action: idsOf(records.actions),
    decision: idsOf(records.decisions),
    direction: new Set<string>(directionIds),
    event: idsOf(records.events),
    feature: idsOf(records.features),
    'kind of text': new Set(Object.keys(textKinds)),
    share: idsOf(records.shares),
    term: idsOf(records.glossary),
    topic: new Set<string>(records.questions.map(({ record }) => record.topic)),
    /** Another rule tells which sources do not exist. */
    source: undefined,
  };
}

function idsOf(located: readonly Located<{ id: string }>[]): ReadonlySet<string> {
  return new Set(located.map(({ record }) => record.id));
}

function faultsOf(
  { name, attributes }: Shortcode,
  known: ReturnType<typeof knownIds>,
  shortcodes: readonly string[],
): string[] {
  if (!shortcodes.includes(name)) return [`uses the shortcode <${name}>, which does not exist.`];
  return Object.entries({ ...everywhere, ...slots[name] }).flatMap(([attribute, { names, several, optional }]) => {
    const value = attributes[attribute];
    if (value === undefined) return optional ? [] : [`does not say which ${names} <${name}> is about.`];
    const ids = several ? value.split(/\s+/).filter(Boolean) : [value.trim()].filter(Boolean);
    if (ids.length === 0) return [`leaves "${attribute}" of <${name}> empty.`];
    return ids
      .filter((id) => known[names]?.has(id) === false)
      .map((id) => `names the ${names} "${id}", which does not exist.`);
  });
}
