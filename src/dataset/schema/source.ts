import { z } from 'astro/zod';
import { sourceKinds, type SourceKind } from '../vocabulary/sourceKinds.ts';
import { keysOf } from './keysOf.ts';
import { isoDate, partialDate } from './dates.ts';
import { plainText, slug, verbatim, webAddress } from './text.ts';

/** One public document that supports statements in the guide. */
export const source = z.strictObject({
  /** Permanent id: publisher first, then the subject: `meta-engineering-entered-fediverse`. */
  id: slug,
  /** As its author wrote it, markup included: "What <dialog> does". */
  title: verbatim(3, 200),
  /** Who published it: a company, a project, a site, or a person. */
  publisher: plainText(2, 80),
  url: webAddress,
  /** As precise as known. An undated source gives no evidence date. */
  published: z.union([partialDate, z.literal('undated')]),
  /** The day we read it. Absent for a source that was only seen cited. */
  read: isoDate.optional(),
  kind: z.enum(keysOf<SourceKind>(sourceKinds)),
  /** `full`, an `excerpt`, a `copy` (reprint, mirror, translation), or `cited-only`. */
  readAs: z.enum(['full', 'excerpt', 'copy', 'cited-only']),
  /** Where the original stands, when `url` is a copy of it. */
  original: webAddress.optional(),
  archive: webAddress.optional(),
  /** Set on a table or list that gathers what others found out; it repeats their errors with them. */
  compilation: z.literal(true).optional(),
  /** BCP 47 tag of the text: `en`, `pt-BR`. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  /** What a reader should know before relying on it: page removed, wording since revised, gap in the copy. */
  caution: plainText(10, 400).optional(),
});

export type Source = z.output<typeof source>;
