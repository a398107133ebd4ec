const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const charset = /<meta charset="[^"]*"\s*\/?>/;

/**
 * Puts a page's content security policy right behind the line that names its encoding. Browsers hold only what comes after a
 * policy to it, and Astro writes it behind Starlight's links and the theme script.
 */
export function policyFirst(html: string): string {
  const found = policy.exec(html)?.[0];
  if (found === undefined || !charset.test(html)) return html;
  return html.replace(found, '').replace(charset, (encoding) => `${encoding}${found}`);
}
