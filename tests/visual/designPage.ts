import type { Browser, Page } from 'playwright-core';

/** The day that pages believe it is: marks of age depend on it. */
const DAY = '2026-11-23T12:00:00Z';
/** Stands in for the badges, whose words change with the data. */
const badge =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="28"><rect width="200" height="28" fill="gray"/></svg>';

/** How the page is looked at. */
export interface View {
  theme: 'light' | 'dark';
  width: number;
}

/** Opens /about/design/ so that it looks the same on every machine and day: one font, one day, nothing folded or hidden. */
export async function openDesignPage(browser: Browser, origin: string, { theme, width }: View): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 1600 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await context.route('**/badge/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: badge }));
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.goto(`${origin}/about/design/`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const image of document.querySelectorAll('img')) image.loading = 'eager';
    const specimens = [...document.querySelectorAll('.specimen')];
    // Badges are copied with the address of the deployment.
    const { origin: deployed } = new URL(
      document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href,
    );
    for (const code of document.querySelectorAll('.specimen pre code'))
      code.textContent = code.textContent.replaceAll(deployed, 'https://guide.example');
    for (const part of document.querySelectorAll('.specimen [hidden]')) part.removeAttribute('hidden');
    const around = new Set(specimens.flatMap((specimen) => ancestorsOf(specimen)));
    for (const element of around)
      for (const child of element.children) if (child instanceof HTMLElement && !around.has(child)) child.hidden = true;

    function ancestorsOf({ parentElement }: Element): Element[] {
      return parentElement === null || parentElement === document.documentElement
        ? []
        : [parentElement, ...ancestorsOf(parentElement)];
    }
  });
  return page;
}

/** Draws each specimen alone, so that what stands above it on the page does not move it. By name. */
export async function drawSpecimens(page: Page): Promise<Map<string, Buffer>> {
  const drawn = new Map<string, Buffer>();
  const count = await page.locator('.specimen').count();
  for (let index = 0; index < count; index++) {
    const { name, clip } = await page.evaluate(showAlone, index);
    drawn.set(name, await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' }));
  }
  return drawn;
}

/** Runs in the page: hides every specimen but one, opens what script would open, and tells what it is called and where it is. */
function showAlone(index: number) {
  const specimens = [...document.querySelectorAll<HTMLElement>('.specimen')];
  for (const [at, specimen] of specimens.entries()) {
    specimen.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    specimen.hidden = at !== index;
  }
  const box = specimens[index]?.querySelector<HTMLElement>('row-share [popover]');
  box?.showPopover();
  const { x = 0, y = 0, width = 0, height = 0 } = (box ?? specimens[index])?.getBoundingClientRect() ?? {};
  return {
    name: specimens[index]?.querySelector('h2, h3')?.textContent.replace('/', '-') ?? '',
    clip: { x, y, width: Math.ceil(width), height: Math.ceil(height) },
  };
}
