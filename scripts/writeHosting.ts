import { mkdir, writeFile } from 'node:fs/promises';
import { headerRules } from '../src/hosting/headerRules.ts';
import { netlifyHeaders } from '../src/hosting/netlifyHeaders.ts';
import { netlifyRedirects } from '../src/hosting/netlifyRedirects.ts';
import { nginxConf } from '../src/hosting/nginxConf.ts';
import { redirects } from '../src/hosting/redirects.ts';

/** Where the file for nginx stands: beside the site, since nobody should be served it. */
export const NGINX_CONF = 'hosting/nginx.conf';

/**
 * Writes what hosts read: `_headers` and `_redirects` into the site, the file for nginx beside it. All come from one table.
 *
 * @param base the folder that the site will live in, such as `/guide`; `/` for the root
 */
export async function writeHosting(site: string, base: string): Promise<void> {
  // Netlify sets NETLIFY where it builds.
  const overPages = process.env['NETLIFY'] === 'true';
  await writeFile(`${site}/_headers`, netlifyHeaders(headerRules, base));
  await writeFile(`${site}/_redirects`, netlifyRedirects(redirects, base, overPages));
  await mkdir('hosting', { recursive: true });
  await writeFile(NGINX_CONF, nginxConf(headerRules, redirects, base));
}
