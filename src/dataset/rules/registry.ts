import { appsCited } from './appsCited.ts';
import { casesAgree } from './casesAgree.ts';
import { changesDiffer } from './changesDiffer.ts';
import { checkedMeansRead } from './checkedMeansRead.ts';
import { citedAndRead } from './citedAndRead.ts';
import { citedForSomething } from './citedForSomething.ts';
import { conditionsUsed } from './conditionsUsed.ts';
import { conflictShown } from './conflictShown.ts';
import { datePrecision } from './datePrecision.ts';
import { datesInOrder } from './datesInOrder.ts';
import { evidenceOfAbsence } from './evidenceOfAbsence.ts';
import { featuresComplete } from './featuresComplete.ts';
import { fileNamedAfterId } from './fileNamedAfterId.ts';
import { historyInOrder } from './historyInOrder.ts';
import { inferredModestly } from './inferredModestly.ts';
import { listedOnce } from './listedOnce.ts';
import { noEvidence } from './noEvidence.ts';
import { oldestFirst } from './oldestFirst.ts';
import { pageAddress } from './pageAddress.ts';
import { pageHead } from './pageHead.ts';
import { pageShortcodes } from './pageShortcodes.ts';
import { partialLimits } from './partialLimits.ts';
import { quoteLength } from './quoteLength.ts';
import { recipesUsed } from './recipesUsed.ts';
import { referencesResolve } from './referencesResolve.ts';
import type { Rule } from './rule.ts';
import { secondHandModestly } from './secondHandModestly.ts';
import { sharesAddUp } from './sharesAddUp.ts';
import { soleSource } from './soleSource.ts';
import { sourceKnown } from './sourceKnown.ts';
import { sourceRead } from './sourceRead.ts';
import { sourceUsed } from './sourceUsed.ts';
import { synonymsDistinct } from './synonymsDistinct.ts';
import { troubleTree } from './troubleTree.ts';
import { uniqueIds } from './uniqueIds.ts';
import { uniqueUrls } from './uniqueUrls.ts';
import { unknownCited } from './unknownCited.ts';
import { unknownExplained } from './unknownExplained.ts';
import { vagueWords } from './vagueWords.ts';
import { wholeDates } from './wholeDates.ts';
import { wholeSentences } from './wholeSentences.ts';

/** Every rule, in the order /about/rules/ lists them. */
export const rules: readonly Rule[] = [
  featuresComplete,
  noEvidence,
  evidenceOfAbsence,
  unknownExplained,
  unknownCited,
  partialLimits,
  casesAgree,
  soleSource,
  citedAndRead,
  citedForSomething,
  conflictShown,
  inferredModestly,
  datesInOrder,
  checkedMeansRead,
  datePrecision,
  wholeDates,
  historyInOrder,
  changesDiffer,
  oldestFirst,
  secondHandModestly,
  appsCited,
  sharesAddUp,
  sourceKnown,
  sourceUsed,
  sourceRead,
  uniqueIds,
  uniqueUrls,
  fileNamedAfterId,
  referencesResolve,
  conditionsUsed,
  recipesUsed,
  listedOnce,
  pageShortcodes,
  pageHead,
  pageAddress,
  troubleTree,
  quoteLength,
  vagueWords,
  wholeSentences,
  synonymsDistinct,
];
