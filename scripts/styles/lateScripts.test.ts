import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lateScripts } from './lateScripts.ts';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const policy = (scripts: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scripts}; style-src 'self'">`;

test('the scripts of a page come after its text, in their order, and the policy allows what loads them', () => {
  const html = page(
    `${policy("'self'")}<script type="module" src="/guide/_astro/a.js"></script>`,
    '<p>Text</p><script type="module" src="/guide/_astro/b.js"></script>',
  );
  const late = lateScripts(html);
  const [, loader = ''] = /<p>Text<\/p><script>(.*)<\/script><\/body>/.exec(late) ?? [];
  expect(loader).toContain('import("/guide/_astro/a.js");import("/guide/_astro/b.js")');
  expect(late).not.toContain('<script type="module"');
  const hash = createHash('sha256').update(loader).digest('base64');
  expect(late).toContain(policy(`'sha256-${hash}' 'self'`));
});

test.each([
  ['no script', page(policy("'self'"), '<p>Text</p>')],
  ['scripts that stand in the page', page('', '<script>theme()</script>')],
  ['data', page('<script type="application/ld+json">{}</script>', '')],
])('a page with %s stays as it is', (_, html) => {
  expect(lateScripts(html)).toBe(html);
});
