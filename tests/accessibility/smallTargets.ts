/**
 * The buttons, fields and links of the frame, menus and doors that are less than `least` CSS pixels high or wide. A link inside a
 * sentence is left out (WCAG 2.5.8 does so too); a radio button or checkbox is as large as its label. Runs in the browser.
 */
export function smallTargets(least: number): string[] {
  const areaOf = (target: Element) => {
    const boxes = [target, ...(target instanceof HTMLInputElement ? (target.labels ?? []) : [])].map((one) =>
      one.getBoundingClientRect(),
    );
    const side = (sides: readonly number[], pick: (...all: number[]) => number) => pick(...sides);
    return {
      width:
        side(
          boxes.map(({ right }) => right),
          Math.max,
        ) -
        side(
          boxes.map(({ left }) => left),
          Math.min,
        ),
      height:
        side(
          boxes.map(({ bottom }) => bottom),
          Math.max,
        ) -
        side(
          boxes.map(({ top }) => top),
          Math.min,
        ),
    };
  };
  const blockOf = (element: Element): Element => {
    const parent = element.parentElement ?? document.body;
    return getComputedStyle(parent).display.startsWith('inline') ? blockOf(parent) : parent;
  };
  /** Whether a link stands among words that are not links. */
  const inSentence = (link: Element) => {
    const block = blockOf(link).cloneNode(true) as Element;
    block.querySelectorAll('a, script, style, svg').forEach((one) => one.remove());
    return /\p{L}/u.test(block.textContent);
  };
  return [
    ...document.querySelectorAll(
      'button, input, select, textarea, summary, :is(header, footer, nav, .contents-short, .doors li) a[href]',
    ),
  ]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => target.localName !== 'a' || !inSentence(target))
    .flatMap((target) => {
      const { width, height } = areaOf(target);
      // Layout works in fractions of a pixel.
      const fits = Math.min(width, height) >= least - 0.5;
      return fits ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 110)}`];
    });
}
