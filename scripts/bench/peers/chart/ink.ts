/** Where a panel stands, in SVG units. */
export interface Panel {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How sites are drawn, in their order: a colour each, and dashes for those who see none. */
const inks = [
  { colour: '#3d2f9c', dashes: 'none' },
  { colour: '#86330d', dashes: '6 3' },
  { colour: '#0a5730', dashes: '2 3' },
  { colour: '#484a57', dashes: '10 3 2 3' },
] as const;

/** How the site at a place in the list is drawn. */
export function inkOf(index: number): { colour: string; dashes: string } {
  return inks[index] ?? { colour: '#000', dashes: 'none' };
}

/** Text that may stand in SVG. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
