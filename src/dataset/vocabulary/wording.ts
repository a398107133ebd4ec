/** Words that date a sentence without saying the date. */
export const vagueTimeWords = [
  'currently',
  'recently',
  'soon',
  'now',
  'nowadays',
  'presently',
  'at present',
  'at the moment',
  'at the time of writing',
  'these days',
  'lately',
  'today',
  'as of now',
  'for now',
  'at this time',
] as const;

/** Longest quote we carry over, in words (DESIGN.md, house rules on quoting). */
export const QUOTE_MAX_WORDS = 25;
