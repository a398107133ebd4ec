import { expect, it } from 'vitest';
import { readTokens } from './readTokens.ts';

it('parts colours, with their value in each theme, from sizes', () => {
  const css = `:root {
  /* --old: light-dark(#000000, #ffffff); */
  --ink: light-dark(#1f1e1b, #eae9e5);
  --link: var(--ink);
  --text-m: 1.0625rem;
  --page: clamp(1rem, 4vw,
    3rem);
  color: var(--ink);
}`;
  expect(readTokens(css)).toEqual({
    colours: [
      { name: 'ink', light: '#1f1e1b', dark: '#eae9e5' },
      { name: 'link', light: '#1f1e1b', dark: '#eae9e5' },
    ],
    measures: [
      { name: 'text-m', value: '1.0625rem' },
      { name: 'page', value: 'clamp(1rem, 4vw,\n    3rem)' },
    ],
  });
});

it.each(['#1f1e1b', 'light-dark(#fff, #000)', 'light-dark(red, #000000)', 'var(--unheard-of)', 'rgb(0 0 0)'])(
  'refuses the colour %s, whose contrast in both themes cannot be told',
  (value) => {
    expect(() => readTokens(`:root { \n --ink: ${value}; }`)).toThrow(`--ink is "${value}"`);
  },
);
