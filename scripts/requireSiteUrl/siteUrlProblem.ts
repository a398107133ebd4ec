const EXAMPLE = 'Set it to where readers will find the site, such as SITE_URL=https://guide.example.';

/** What keeps an address from being the one that a site is put online under, in sentences; undefined when nothing does. */
export function siteUrlProblem(siteUrl: string | undefined): string | undefined {
  if (!siteUrl?.trim())
    return `SITE_URL is not set, and the feeds, the sitemap and every page's own address need it. ${EXAMPLE}`;
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (url?.protocol !== 'https:')
    return `SITE_URL is "${siteUrl}", which is no address that begins with https://. ${EXAMPLE}`;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return `SITE_URL is "${siteUrl}", which is more than an origin. ${EXAMPLE} A folder goes into BASE_PATH.`;
  if (/^(localhost|127\.|\[::1\])/.test(url.hostname))
    return `SITE_URL is "${siteUrl}", which only this machine can reach. ${EXAMPLE}`;
  return undefined;
}
