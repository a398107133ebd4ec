import type { Edit } from './edits.ts';

/** One way to break the whole content, and what the check must say. */
export interface Mutation {
  /** What is wrong, as the end of "refuses". */
  name: string;
  /** The rule that must be named. */
  rule: string;
  /** The file that must be named. */
  file: string;
  edit: Edit;
  /** Other rules that the same change breaks; no rule but these may complain. */
  also?: string[];
}
