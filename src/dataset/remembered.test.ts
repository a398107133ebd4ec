import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('works a result out once for each thing it is asked about', () => {
  const asked: string[] = [];
  const lengthOf = remembered(({ word }: { word: string }) => asked.push(word) * 10);
  const [a, b] = [{ word: 'a' }, { word: 'b' }];
  expect([lengthOf(a), lengthOf(b), lengthOf(a), lengthOf(b)]).toEqual([10, 20, 10, 20]);
  expect(asked).toEqual(['a', 'b']);
});
