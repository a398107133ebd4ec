/** How a text of the kit sounds. */
export const tones = {
  plain: { name: 'Plain' },
  formal: { name: 'Formal' },
} as const satisfies Record<string, { name: string }>;

/** What the texts of the kit are for. */
export const textKinds = {
  statement: { name: 'Statement for the About page' },
  announcement: { name: 'Announcement' },
  poll: { name: 'Poll in two questions' },
  'ranked-poll': { name: 'Poll by ranking' },
  review: { name: 'Calendar entry' },
} as const satisfies Record<string, { name: string }>;

/** What an admin can tick; a sentence of a text can depend on it. */
export const kitOptions = {
  'reject-media': { label: 'Reject media files', condition: 'if you reject media' },
  'reject-reports': { label: 'Reject reports', condition: 'if you reject reports' },
} as const satisfies Record<string, { label: string; condition: string }>;

/**
 * What an admin fills in. `{server}` in a text stands for the field of that name; `blank` is what the page prints
 * in its place. `max` is in characters.
 */
export const kitFields = {
  server: { label: 'Name of your server', blank: 'name of your server', type: 'line', max: 80 },
  deciders: { label: 'Who decided', blank: 'who decided', type: 'line', max: 120 },
  contact: { label: 'Where members can ask', blank: 'where members can ask', type: 'line', max: 200 },
  reason: { label: 'Why, in one sentence', blank: 'your reason', type: 'line', max: 400 },
  since: { label: 'First day of the decision', blank: 'first day of the decision', type: 'day' },
  review: { label: 'Day of the next review', blank: 'day of the next review', type: 'day' },
  following: { label: 'Members who follow someone there', blank: 'number of members', type: 'count' },
  followed: { label: 'Accounts there that they follow', blank: 'number of accounts', type: 'count' },
  followers: { label: 'Members who are followed from there', blank: 'number of members', type: 'count' },
  closes: { label: 'Last day of the vote', blank: 'last day of the vote', type: 'day' },
  vote: {
    label: 'What the result is',
    blank: 'binding, or advice to the moderators',
    type: 'choice',
    choices: { binding: 'binding', advice: 'advice to the moderators' },
  },
  quorum: { label: 'Votes needed for it to count', blank: 'number of votes', type: 'count' },
} as const satisfies Record<string, KitField>;

export const kitFieldIds = Object.keys(kitFields) as KitFieldId[];
export const kitOptionIds = Object.keys(kitOptions) as KitOption[];

export type Tone = keyof typeof tones;
export type TextKind = keyof typeof textKinds;
export type KitOption = keyof typeof kitOptions;
export type KitFieldId = keyof typeof kitFields;

interface FieldWords {
  label: string;
  blank: string;
}

/** A field of the form, by what it takes. */
export type KitField = FieldWords &
  (
    | { type: 'line'; max: number }
    | { type: 'day' }
    | { type: 'count' }
    | { type: 'choice'; choices: Record<string, string> }
  );
