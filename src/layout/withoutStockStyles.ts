/** Starlight's style sheets, and the style elements of its components. */
const stock = /@astrojs\/starlight\/dist\/(?:style\/[^?]*\.css$|components\/.*[?&]type=style)/;

/**
 * Leaves Starlight's own styles out. The frame and src/styles draw everything here; with them, every page would carry
 * 2 kB of rules and variables that change nothing, or set what src/styles sets in another way.
 */
export function withoutStockStyles() {
  return {
    name: 'without-stock-styles',
    enforce: 'pre' as const,
    transform: { filter: { id: stock }, handler: () => ({ code: '', map: null }) },
  };
}
