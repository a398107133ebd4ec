import { z } from 'astro/zod';

/** BCP 47 tag of a language: `en`, `pt-BR`; `und` where it is not known. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/);
