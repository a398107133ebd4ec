import type { Page } from 'playwright-core';

/** Where Tab led: what it is, and what a reader who uses the keyboard would miss there. */
interface Stop {
  what: string;
  problems: string[];
}

/** What a page is stopped at by Tab, from its top until the focus leaves it, and what was never reached. */
export interface Walk {
  stops: Stop[];
  missed: string[];
}

/**
 * Presses Tab from the top of a page until the focus leaves it.
 *
 * @throws Error when the focus does not leave: it is trapped
 */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(beginWalk);
  const most = (await page.evaluate(() => document.querySelectorAll('*').length)) + 10;
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === 'gone') return { stops, missed: await page.evaluate(readMissed) };
    if (stop !== 'same') stops.push(stop);
  }
  throw new Error(`The focus does not leave the page after ${most} presses of Tab.`);
}

/** Of long lists and tables keeps the first few entries, which stand for the others: a walk through all takes minutes. */
export function shorten(): void {
  for (const entry of document.querySelectorAll('main :is(li, tr, article, section, .situation):nth-of-type(n + 4)'))
    entry.remove();
}

/** Marks what Tab must reach: of radio buttons with one name, one. Runs in the browser. */
function beginWalk(): void {
  const fields = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ];
  const names = new Set<string>();
  const toReach = new Set<Element>();
  Object.assign(window, { toReach, reached: new Set<Element>() });
  for (const field of fields) {
    if (!field.checkVisibility({ visibilityProperty: true }) || field.tabIndex < 0 || field.matches(':disabled'))
      continue;
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${field.name}"]`)];
      if (names.has(field.name) || (group.some(({ checked }) => checked) && !field.checked)) continue;
      names.add(field.name);
    }
    toReach.add(field);
  }
}

/**
 * What is focused; "same" while the focus goes through the parts of one field, as of a date; "gone" when it left the page
 * or began again. Runs in the browser.
 */
async function readStop(): Promise<Stop | 'same' | 'gone'> {
  const { reached } = window as unknown as Marks;
  const stop = document.activeElement;
  if (stop !== null && stop === [...reached].at(-1)) return 'same';
  if (stop === null || stop === document.body || reached.has(stop)) return 'gone';
  reached.add(stop);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
  const inside = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null &&
      (stop.contains(hit) ||
        hit.contains(stop) ||
        (stop instanceof HTMLInputElement && [...(stop.labels ?? [])].some((label) => label.contains(hit))))
    );
  };
  const parts = [0.1, 0.5, 0.9];
  const isSeen = () =>
    [...stop.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const hit = (x: number, y: number) => inside(left + x * (right - left), top + y * (bottom - top));
      return left < right && top < bottom && parts.some((x) => parts.some((y) => hit(x, y)));
    });
  // Scrolling to what is focused may take a frame or two.
  for (let frame = 0; frame < 5 && !isSeen(); frame += 1) await new Promise(requestAnimationFrame);
  const problems = [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === 'rgba(0, 0, 0, 0)'
      ? ['no outline']
      : []),
    ...(isSeen() ? [] : ['out of view']),
    ...(stop.checkVisibility({ opacityProperty: true }) ? [] : ['transparent']),
  ];
  return { what: stop.outerHTML.slice(0, 120), problems };
}

/** What Tab should have reached and did not. Runs in the browser. */
function readMissed(): string[] {
  const { toReach, reached } = window as unknown as Marks;
  return [...toReach].filter((one) => !reached.has(one)).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What a walk keeps on the page's window, so that the page itself stays as it is. */
interface Marks {
  toReach: Set<Element>;
  reached: Set<Element>;
}
