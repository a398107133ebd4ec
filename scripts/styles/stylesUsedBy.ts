import { PurgeCSS } from 'purgecss';

const words = /[\w-]+/g;
/** What stands between the innermost braces of a stylesheet: no selector does. */
const declarations = /\{[^{}]*\}/g;
const results = new Map<string, Promise<string>>();
const wordsOfFiles = new Map<string, ReadonlySet<string>>();

/**
 * The rules of a stylesheet that can match something in a page or in what its scripts draw. Pages that use the same words
 * of its selectors share one result.
 */
export function stylesUsedBy(page: string, scripts: readonly string[], css: string): Promise<string> {
  const known = wordsOfFile(css, (text) => text.replaceAll(declarations, '{}'));
  const said = [wordsOf(page), ...scripts.map((script) => wordsOfFile(script))];
  const used = [...new Set(said.flatMap((set) => [...set].filter((word) => known.has(word))))].toSorted();
  const key = `${used.join(' ')}\n${css}`;
  const result = results.get(key) ?? purge(used.join(' '), css);
  results.set(key, result);
  return result;
}

async function purge(raw: string, css: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw, extension: 'html' }],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    // Words that stand alone in selectors although no page spells them out, and states such as `:focus-visible`.
    safelist: ['html', 'body', 'root', /^::?[a-z-]+$/],
  });
  return result?.css ?? '';
}

/** Read once, since every page asks for the words of the same scripts and stylesheets. */
function wordsOfFile(file: string, part = (text: string) => text): ReadonlySet<string> {
  const found = wordsOfFiles.get(file) ?? wordsOf(part(file));
  wordsOfFiles.set(file, found);
  return found;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(words) ?? []);
}
