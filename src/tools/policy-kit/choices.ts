import {
  kitFieldIds,
  kitOptionIds,
  tones,
  type KitFieldId,
  type KitOption,
  type Tone,
} from '../../dataset/vocabulary/policyKit.ts';
import { policyStances, type PolicyStance } from '../../dataset/vocabulary/policyStances.ts';

/** What the admin chose and typed. What was not chosen is undefined, and the page then shows every possibility. */
export interface Choices {
  stance: PolicyStance | undefined;
  tone: Tone | undefined;
  options: ReadonlySet<KitOption>;
  /** As typed; `readField` says whether it can stand in a text. */
  fields: Record<KitFieldId, string>;
  /** The public comment of the rule in the CSV, line breaks allowed. */
  comment: string;
  obfuscate: boolean;
}

/** Longest public comment taken from an address, in characters. */
const COMMENT_MAX = 1000;

/** Longest value taken from an address for any other field, in characters. */
const VALUE_MAX = 500;

/** Reads choices from the entries of the form, or of the address. What it does not know, it ignores. */
export function choicesFrom(entries: URLSearchParams): Choices {
  return {
    stance: keyOf(policyStances, entries.get('stance')),
    tone: keyOf(tones, entries.get('tone')),
    options: new Set(kitOptionIds.filter((id) => entries.has(id))),
    fields: Object.fromEntries(kitFieldIds.map((id) => [id, (entries.get(id) ?? '').slice(0, VALUE_MAX)])) as Record<
      KitFieldId,
      string
    >,
    comment: (entries.get('comment') ?? '').slice(0, COMMENT_MAX),
    obfuscate: entries.has('obfuscate'),
  };
}

/** Writes choices as entries for the address; what was not chosen leaves no trace. */
export function entriesOf({ stance, tone, options, fields, comment, obfuscate }: Choices): URLSearchParams {
  const pairs: [string, string][] = [
    ['stance', stance ?? ''],
    ['tone', tone ?? ''],
    ...kitOptionIds.filter((id) => options.has(id)).map((id): [string, string] => [id, 'on']),
    ...kitFieldIds.map((id): [string, string] => [id, fields[id]]),
    ['comment', comment],
    ['obfuscate', obfuscate ? 'on' : ''],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ''));
}

/** Whether anything was chosen or typed. */
export function isBegun(choices: Choices): boolean {
  return entriesOf(choices).size > 0;
}

function keyOf<Key extends string>(table: Record<Key, unknown>, value: string | null): Key | undefined {
  return value !== null && Object.hasOwn(table, value) ? (value as Key) : undefined;
}
