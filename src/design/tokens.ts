import css from '../styles/tokens.css?raw';
import { readTokens, type Measure } from './readTokens.ts';
import { useOf, type TokenUse } from './tokenUses.ts';

const { colours, measures } = readTokens(css);

/** The colours of the site, in the order of its stylesheet. */
export { colours };

/** The tokens of a kind that are no colours. */
export function measuresOf(kind: TokenUse['kind']): Measure[] {
  return measures.filter(({ name }) => useOf(name).kind === kind);
}
