import { change, put } from './edits.ts';
import type { Mutation } from './mutation.ts';

const event = 'content/data/events/2024.ts';
const MEGABYTE = 1_000_000;

/** Puts a value into the text of an event that nothing else depends on. */
function text(name: string, value: unknown): Mutation {
  return { name, rule: 'shape', file: event, edit: put('events/sharing-opens', 'text', value) };
}

/** Puts something else in the place of that whole event. */
function whole(name: string, how: (value: object) => unknown): Mutation {
  return {
    name,
    rule: 'shape',
    file: event,
    edit: change('events/sharing-opens', '', (value) => how(value as object)),
  };
}

/** What no author means to write: markup, hidden characters, behaviour in place of data, and sizes beyond reason. */
export const hostileMutations: Mutation[] = [
  text('a script', 'Polls <script>alert(1)</script> arrive.'),
  text('an image that runs a script', 'Polls <img src=x onerror=alert(1)> arrive.'),
  text('the end of a tag', 'Polls arrive.</main>'),
  text('a comment of HTML', 'Polls <!-- do not --> arrive.'),
  text('text that reads backwards', 'Polls \u202Earrive.'),
  text('a mark for right-to-left text', 'Polls\u200F arrive.'),
  text('characters of no width', 'Polls ar\u200Brive.'),
  text('a colour for terminals', '\u001B[31mPolls arrive.\u001B[0m'),
  text('a bell and a backspace', 'Polls\u0007 arrive.\b'),
  text('a null byte', 'Polls arrive.\u0000'),
  text('several lines', 'Polls\narrive.'),
  text('spaces at its ends', ' Polls arrive. '),
  text('half a character', 'Polls arrive \uD83D.'),
  text('1 MB of text', `${'x'.repeat(MEGABYTE)}.`),
  text('NaN', NaN),
  text('a symbol', Symbol('Polls arrive.')),
  text('a function', () => 'Polls arrive.'),
  text('a bigint', 10n),
  text('a date', new Date(0)),
  text('a pattern', /Polls arrive\./),
  text('text in an object', new String('Polls arrive.')),
  text('an object that becomes text', { toString: () => 'Polls arrive.' }),
  whole('an id of 1 MB', (value) => ({ ...value, id: 'x'.repeat(MEGABYTE) })),
  whole('an id with a way up the folders', (value) => ({ ...value, id: '../../package' })),
  whole('an id that paints the terminal', (value) => ({ ...value, id: '\u001B[2J sharing' })),
  whole('a title of 1 MB', (value) => ({ ...value, title: 'x'.repeat(MEGABYTE) })),
  whole('a field with a name of 1 MB', (value) => ({ ...value, ['x'.repeat(MEGABYTE)]: true })),
  whole('a list of 100 wrong citations', (value) => ({ ...value, evidence: Array(100).fill({ source: 7 }) })),
  whole('the key __proto__', (value) =>
    Object.defineProperty({ ...value }, '__proto__', { value: {}, enumerable: true }),
  ),
  whole('the keys of a prototype', (value) => ({ ...value, constructor: { prototype: {} } })),
  whole('fields that only its prototype has', (value) => Object.create(value) as unknown),
  whole('a symbol as a key', (value) => ({ ...value, [Symbol('text')]: 'Polls arrive.' })),
  whole('a getter that throws', (value) =>
    Object.defineProperty({ ...value }, 'title', {
      enumerable: true,
      get() {
        throw new Error('You looked.');
      },
    }),
  ),
  whole('a getter that changes its mind', (value) => {
    let looks = 0;
    return Object.defineProperty({ ...value }, 'title', {
      enumerable: true,
      get: () => (looks++ ? 7 : 'Polls arrive'),
    });
  }),
  whole(
    'a proxy that throws',
    (value) =>
      new Proxy(value, {
        ownKeys() {
          throw new Error('You looked.');
        },
      }),
  ),
  whole('an object that holds itself', (value) => {
    const circle: Record<string, unknown> = { ...value };
    return Object.assign(circle, { evidence: [circle] });
  }),
  whole('an object 100,000 levels deep', (value) => {
    let deep: unknown = 'down';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    return { ...value, features: deep };
  }),
  whole('a list with 4 billion gaps', (value) => ({ ...value, evidence: Array(4_294_967_295) })),
  whole('an instance of a class', (value) => Object.assign(new Map(), value)),
  whole('nothing', () => null),
  whole('an empty object', () => ({})),
  whole('an empty list', () => []),
  whole('a promise', (value) => Promise.resolve(value)),
];
