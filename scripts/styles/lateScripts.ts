import { createHash } from 'node:crypto';

const linked = /<script type="module" src="([^"]+)"><\/script>/g;
const scriptPolicy = /(<meta http-equiv="content-security-policy" content="[^"]*\bscript-src )/;

/**
 * Has a page load its scripts once it has been drawn: one inline script, which the page's policy allows by its hash, imports
 * them after the first frame. A module that the page links does not hold up drawing, but it shares the line with the page.
 */
export function lateScripts(html: string): string {
  const sources = [...html.matchAll(linked)].map(([, source = '']) => source);
  if (sources.length === 0) return html;
  const loader = loaderOf(sources);
  const hash = createHash('sha256').update(loader).digest('base64');
  return html
    .replaceAll(linked, '')
    .replace('</body>', () => `<script>${loader}</script></body>`)
    .replace(scriptPolicy, (before) => `${before}'sha256-${hash}' `);
}

/** The second frame begins when the first has been drawn. */
function loaderOf(sources: readonly string[]): string {
  const imports = sources.map((source) => `import(${JSON.stringify(source)})`).join(';');
  return `requestAnimationFrame(()=>requestAnimationFrame(()=>{${imports}}))`;
}
