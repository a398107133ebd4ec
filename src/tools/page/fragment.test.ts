import { expect, it } from 'vitest';
import { stateIn } from './fragment.ts';

it.each([
  { hash: '', state: undefined },
  { hash: '#', state: undefined },
  { hash: '#s12', state: undefined },
  { hash: '#count-what-would-break', state: undefined },
  { hash: '#stance=limit', state: 'stance=limit' },
  { hash: '#wishes-split=on&load-room=on', state: 'wishes-split=on&load-room=on' },
  { hash: '#a=%', state: 'a=%25' },
])('the fragment "$hash" carries the state $state', ({ hash, state }) => {
  expect(stateIn(hash)?.toString()).toBe(state);
});
