/**
 * Every visible text of the page that stands out from its ground by less than `bar` to 1 (WCAG's contrast ratio), or
 * whose ground cannot be told. Runs in the browser. Colours are read by painting them, whatever notation they are in.
 */
export function faintText(bar: number): string[] {
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (paint === null) throw new Error('This browser has no canvas to read colours with.');

  /** The colour that layers give, the lowest first, as red, green and blue from 0 to 255. */
  const mix = (layers: readonly string[]) => {
    paint.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      paint.fillStyle = layer;
      paint.fillRect(0, 0, 1, 1);
    }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: readonly number[], other: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const chainOf = (element: Element): Element[] =>
    element.parentElement === null ? [element] : [...chainOf(element.parentElement), element];
  /** The rectangle or circle drawn under the middle of a text in a picture, if there is one. */
  const shapeUnder = (text: Element) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return [...(text.closest('svg')?.querySelectorAll('rect, circle') ?? [])].findLast((shape) => {
      const box = shape.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      return (
        before &&
        getComputedStyle(shape).fill !== 'none' &&
        box.left <= x &&
        x <= box.right &&
        box.top <= y &&
        y <= box.bottom
      );
    });
  };
  const problemOf = (element: Element): string[] => {
    const chain = chainOf(element).map((one) => getComputedStyle(one));
    const style = getComputedStyle(element);
    const drawn = element.closest('svg') !== null;
    const shape = drawn ? shapeUnder(element) : undefined;
    const ground = [
      ...chain.map(({ backgroundColor }) => backgroundColor),
      ...(shape ? [getComputedStyle(shape).fill] : []),
    ];
    const said = `${element.textContent.trim().slice(0, 40)} <${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    if (chain.some(({ backgroundImage }) => backgroundImage !== 'none')) return [`ground is an image: ${said}`];
    const found = ratio(mix([...ground, drawn ? style.fill : style.color]), mix(ground));
    const faded = chain.some(({ opacity }) => opacity !== '1');
    return found < bar || faded ? [`${faded ? 'faded' : `${found.toFixed(2)} to 1`}: ${said}`] : [];
  };

  const elements = new Set<Element>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (
      parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      texts.currentNode.textContent?.trim()
    )
      elements.add(parent);
  }
  return [...elements].flatMap(problemOf);
}
