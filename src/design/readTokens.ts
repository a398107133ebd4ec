/** A colour of src/styles/tokens.css: its name without the dashes, and its value in each theme as `#rrggbb`. */
export interface Colour {
  name: string;
  light: string;
  dark: string;
}

/** A size, a space or a list of fonts, as CSS writes it. */
export interface Measure {
  name: string;
  value: string;
}

/** Every token of the site, in the order of the file. */
export interface Tokens {
  colours: Colour[];
  measures: Measure[];
}

const declaration = /^\s*--([\w-]+):\s*([^;]+);/gm;
const bothThemes = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/;
const sameAs = /^var\(--([\w-]+)\)$/;

/**
 * Reads the tokens out of a stylesheet.
 *
 * @throws Error naming a token that is called a colour and is none, such as one without its dark value
 */
export function readTokens(css: string): Tokens {
  const tokens: Tokens = { colours: [], measures: [] };
  for (const [, name = '', value = ''] of css.matchAll(declaration)) {
    const colour = colourOf(name, value.trim(), tokens.colours);
    if (colour) tokens.colours.push(colour);
    else tokens.measures.push({ name, value: value.trim() });
  }
  return tokens;
}

function colourOf(name: string, value: string, known: readonly Colour[]): Colour | undefined {
  const [, light, dark] = bothThemes.exec(value) ?? [];
  if (light && dark) return { name, light, dark };
  const [, other] = sameAs.exec(value) ?? [];
  const same = known.find((colour) => colour.name === other);
  if (same) return { ...same, name };
  if (/#|light-dark|var\(|rgb|hsl|oklch/.test(value))
    throw new Error(
      `--${name} is "${value}". Write a colour as light-dark(#rrggbb, #rrggbb), so that its contrast can be computed.`,
    );
  return undefined;
}
