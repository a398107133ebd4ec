import { z } from 'astro/zod';
import {
  kitFieldIds,
  kitOptions,
  textKinds,
  tones,
  type KitOption,
  type TextKind,
  type Tone,
} from '../vocabulary/policyKit.ts';
import { policyStances, type PolicyStance } from '../vocabulary/policyStances.ts';
import { keysOf } from './keysOf.ts';
import { plainText, slug } from './text.ts';

/** A field or a page of the guide in a text: `{server}`, `{/admins/limit/}`. */
const placeholder = /\{([^{}]*)\}/g;

const sentence = z
  .strictObject({
    text: plainText(3, 600).regex(/^[^[\]]*$/, 'must not hold [brackets]: blanks are written as {field}'),
    /** An option the sentence depends on; or `given`: left out when none of its fields is filled in. */
    when: z.enum(['given', ...keysOf<KitOption>(kitOptions)]).optional(),
  })
  .superRefine(({ text, when }, context) => {
    const names = [...text.matchAll(placeholder)].map(([, name = '']) => name);
    for (const name of names.filter((one) => !isField(one) && !/^\/([a-z0-9-]+\/)*$/.test(one)))
      context.addIssue({ code: 'custom', message: `names the field {${name}}, which does not exist` });
    if (/[{}]/.test(text.replace(placeholder, '')))
      context.addIssue({ code: 'custom', message: 'opens or closes a brace without its twin' });
    if (when === 'given' && !names.some(isField))
      context.addIssue({ code: 'custom', message: 'says "given" but has no field' });
  });

/** A text that an admin can copy, with blanks. */
export const policyText = z.strictObject({
  id: slug,
  kind: z.enum(keysOf<TextKind>(textKinds)),
  /** Left out when the text serves every stance. */
  stance: z.enum(keysOf<PolicyStance>(policyStances)).optional(),
  /** Left out when there is only one wording. */
  tone: z.enum(keysOf<Tone>(tones)).optional(),
  paragraphs: z.array(z.array(sentence).min(1)).min(1),
  /** What the text's statements about Mastodon and Threads rest on. */
  sources: z.array(slug).min(1),
});

export type Sentence = z.output<typeof sentence>;
export type PolicyText = z.output<typeof policyText>;

function isField(name: string): boolean {
  return (kitFieldIds as readonly string[]).includes(name);
}
