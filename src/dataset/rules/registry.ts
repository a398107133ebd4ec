import { casesAgree } from './casesAgree.ts';
import { conditionsUsed } from './conditionsUsed.ts';
import { conflictShown } from './conflictShown.ts';
import { datePrecision } from './datePrecision.ts';
import { datesInOrder } from './datesInOrder.ts';
import { evidenceOfAbsence } from './evidenceOfAbsence.ts';
import { featuresComplete } from './featuresComplete.ts';
import { fileNamedAfterId } from './fileNamedAfterId.ts';
import { inferredModestly } from './inferredModestly.ts';
import { noEvidence } from './noEvidence.ts';
import { pageShortcodes } from './pageShortcodes.ts';
import { partialLimits } from './partialLimits.ts';
import { quoteLength } from './quoteLength.ts';
import { referencesResolve } from './referencesResolve.ts';
import type { Rule } from './rule.ts';
import { soleSource } from './soleSource.ts';
import { sourceKnown } from './sourceKnown.ts';
import { sourceRead } from './sourceRead.ts';
import { sourceUsed } from './sourceUsed.ts';
import { synonymsDistinct } from './synonymsDistinct.ts';
import { troubleTree } from './troubleTree.ts';
import { uniqueIds } from './uniqueIds.ts';
import { uniqueUrls } from './uniqueUrls.ts';
import { unknownExplained } from './unknownExplained.ts';
import { vagueWords } from './vagueWords.ts';

/** Every rule, in the order /about/rules/ lists them. */
export const rules: readonly Rule[] = [
  featuresComplete,
  noEvidence,
  evidenceOfAbsence,
  unknownExplained,
  partialLimits,
  casesAgree,
  soleSource,
  conflictShown,
  inferredModestly,
  datesInOrder,
  datePrecision,
  sourceKnown,
  sourceUsed,
  sourceRead,
  uniqueIds,
  uniqueUrls,
  fileNamedAfterId,
  referencesResolve,
  conditionsUsed,
  pageShortcodes,
  troubleTree,
  quoteLength,
  vagueWords,
  synonymsDistinct,
];
