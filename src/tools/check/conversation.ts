import type { StanceId } from './stances.ts';

/** What to ask the server: a path on its own host, and whether the answer is JSON or a long list of names to search. */
export interface Question {
  path: string;
  reads: 'json' | 'names';
  /** What it is, in words that follow "We asked for". */
  about: string;
}

/** Why a question brought nothing to read. */
export type Failure = 'unreadable' | 'too-large' | 'too-slow' | 'no-answer' | 'not-asked';

/** What came back. JSON is unchecked; `found` says whether threads.net stands in a complete list of names. */
export type Answer =
  | { kind: 'json'; value: unknown }
  | { kind: 'names'; found: boolean }
  | { kind: 'status'; status: number }
  | { kind: Failure };

/** One exchange as the reader sees it: asked, came back, what that proves, and what it does not. */
export interface Line {
  asked: string;
  path: string;
  came: string;
  proves: string;
  provesNot?: string;
}

/** The outcome of a check: a stance, the sentence that goes with it, every exchange, and where to look by hand. */
export interface Reading {
  stance: StanceId;
  says: string;
  lines: readonly Line[];
  /** The path on the server where a person may find its list. */
  byHand: string;
}

/** A check as a pure dialogue: it yields questions, is given answers, and returns the reading. It does no I/O itself. */
export type Conversation = Generator<Question, Reading, Answer>;

/** One part of a dialogue: what it found, and its line for the reader. */
export type Exchange<Found> = Generator<Question, { found: Found; line: Line }, Answer>;

/** What NodeInfo told about a server, none of it checked further than its type. */
export interface Server {
  host: string;
  version: string;
  metadata: unknown;
}
