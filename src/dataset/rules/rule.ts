import type { Records } from '../records.ts';

/** What /about/rules/ tells about something that the data must obey. */
export interface RuleText {
  /** Permanent id; also its anchor on /about/rules/. */
  id: string;
  /** The rule in one sentence. */
  rule: string;
  /** Why readers are harmed when it is broken. */
  why: string;
  /** What an author does about it. */
  fix: string;
  /** A record that breaks it, in a sentence. */
  example: string;
}

/** A rule that the data must obey beyond its schema. */
export interface Rule extends RuleText {
  /** Finds every place that breaks it. Pure: no clock, no I/O. */
  check: (records: Records) => Finding[];
}

/** A place where a rule is broken. */
export interface Finding {
  file: string;
  at: string;
  says: string;
}
