import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const hash = /'sha256-[^']+'/g;

/**
 * Narrows a page's content security policy: of the script hashes it came with, those of scripts that stand in it stay;
 * styles are allowed by the hashes of the page's own. A script that was not allowed before is not allowed after.
 */
export function tightenPolicy(html: string): string {
  const scripts = new Set([...html.matchAll(inlineScript)].map(([, , text = '']) => hashOf(text)));
  const styles = [...html.matchAll(inlineStyle)].map(([, text = '']) => hashOf(text));
  return html.replace(policy, (_, before: string, directives: string, after: string) => {
    const narrowed = directives.split(';').flatMap((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      if (name === '') return [];
      if (name === 'script-src') return [[name, ...values.filter((one) => !isHash(one) || scripts.has(one))].join(' ')];
      if (name === 'style-src-elem') return [[name, ...styles].join(' ')];
      return [[name, ...values].join(' ')];
    });
    return `${before}${narrowed.join(';')}${after}`;
  });
}

function isHash(value: string): boolean {
  return value.match(hash) !== null;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
