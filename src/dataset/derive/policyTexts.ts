import type { PolicyText } from '../schema/policyText.ts';
import { textKinds, tones } from '../vocabulary/policyKit.ts';
import { policyStances } from '../vocabulary/policyStances.ts';

/** What a text of the kit is called: "Announcement, Limit, plain". */
export function nameOfText({ kind, stance, tone }: PolicyText): string {
  const parts = [textKinds[kind].name, stance && policyStances[stance].name, tone && tones[tone].name.toLowerCase()];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The texts of the given space-separated kinds, in their order. */
export function textsOfKinds(texts: readonly PolicyText[], kinds: string): PolicyText[] {
  const wanted: readonly string[] = kinds.split(/\s+/);
  return texts.filter(({ kind }) => wanted.includes(kind));
}
