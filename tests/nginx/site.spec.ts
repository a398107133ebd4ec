import { globSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mediaTypes, textEndings } from '../../src/hosting/mediaTypes.ts';
import { unlessSaid } from '../../src/hosting/headerRules.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { fileText, useNginxSite } from './nginxSite.ts';

const isText = new RegExp(`\\.(${textEndings.join('|')})$`);

describe.each(['', '/a/guide'])('nginx with the shipped file, the site at "%s/"', (folder) => {
  const site = useNginxSite(folder);
  const inFolder = (path: string) => `${folder}${path}`;

  /** Paths of all files as a reader asks for them; those that the server keeps to itself, or sends elsewhere, left out. */
  function paths(): string[] {
    return globSync('**/*.*', { cwd: site.folder() })
      .filter((file) => !/\.(br|gz)$|^404\.html$/.test(file))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
      .filter((path) => !(path.replace(/\/$/, '') in redirects));
  }

  test('serves every page and file whole, with the headers that _headers promises, each once', async () => {
    expect(paths().filter((path) => path.endsWith('/')).length).toBeGreaterThan(70);
    for (const path of paths()) {
      const { status, headers, names, body } = await site.ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(body.equals(fileText(site, path)), path).toBe(true);
      const promised = Object.fromEntries(site.headersFile().sentWith(inFolder(path)));
      const all = Object.entries({ ...unlessSaid, ...promised }).map(([name, value]) => [name.toLowerCase(), value]);
      expect(headers, path).toMatchObject(Object.fromEntries(all));
      expect([path, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([path, []]);
    }
  });

  test('names the type of every file, of which Pagefind has its own', async () => {
    for (const path of paths().filter((one) => !/\.pf_\w+$|\.pagefind$/.test(one))) {
      const ending = path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '');
      const promised = new Map(site.headersFile().sentWith(inFolder(path))).get('Content-Type');
      const type = promised ?? new Map<string, string>(Object.entries(mediaTypes)).get(ending);
      expect([path, (await site.ask(path)).headers['content-type']]).toEqual([path, type ?? `a type for .${ending}`]);
    }
  });

  test('sends text compressed to whoever takes it, as brotli first', async () => {
    for (const path of paths().filter((one) => one.endsWith('/') || isText.test(one))) {
      const brotli = await site.ask(path, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
      expect([path, brotli.headers['content-encoding']]).toEqual([path, 'br']);
      expect(brotliDecompressSync(brotli.body).equals(fileText(site, path)), path).toBe(true);
      const gzip = await site.ask(path, { headers: { 'accept-encoding': 'gzip' } });
      expect([path, gzip.headers['content-encoding']]).toEqual([path, 'gzip']);
      expect(gunzipSync(gzip.body).equals(fileText(site, path)), path).toBe(true);
      for (const { headers } of [brotli, gzip]) {
        expect([path, headers.vary, headers['x-content-type-options']]).toEqual([path, 'Accept-Encoding', 'nosniff']);
      }
    }
  });

  test.each([
    '/no-such-page',
    '/no/such/page/',
    '/privacy/no-such-page/',
    '/_astro/gone.abcdefgh.js',
    '/_astro/',
    '/badge/',
    '/data/v1/',
    '/data/v1/gone.json',
    '/_headers',
    '/_redirects',
    '/404.html',
    '/.git/config',
    '/favicon.svg/',
    '/privacy.html',
    '/privacy%2f..%2f_headers',
  ])("answers %s with the guide's page for what is not there", async (path) => {
    const { status, headers, body } = await site.ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('There is no page here');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  test.each(['/../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/%00'])(
    'does not climb out of its folder for %s',
    async (path) => {
      const { status, body } = await site.ask(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('root:');
    },
  );

  test.each(Object.entries(redirects))('leads %s on to %s for good', async (from, to) => {
    for (const old of [from, `${from}/`, `${from}?from=a-post`]) {
      const { status, headers } = await site.ask(old);
      expect([status, headers.location]).toEqual([301, inFolder(to)]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    }
  });

  test('gives every page its final slash, and keeps the query', async () => {
    for (const path of paths().filter((one) => one.length > 1 && one.endsWith('/'))) {
      const { status, headers } = await site.ask(`${path.slice(0, -1)}?a=1`);
      expect([status, headers.location]).toEqual([301, `${inFolder(path)}?a=1`]);
    }
  });

  test.each([
    ['/index.html', '/'],
    ['/privacy/index.html', '/privacy/'],
    ['/data/index.html', '/data/'],
    ['/privacy/index.html?a=1', '/privacy/'],
  ])('sends %s to %s', async (path, to) => {
    const { status, headers } = await site.ask(path);
    expect([status, headers.location]).toEqual([301, inFolder(to)]);
  });

  test.each([
    '//evil.example/index.html',
    '/\\evil.example/index.html',
    '/%5cevil.example/index.html',
    '//evil.example/%2e%2e',
    '//evil.example/..',
    '//privacy',
    '/\\privacy',
    '///evil.example//index.html',
    '/%0d%0aSet-Cookie:a=b/index.html',
    '/privacy/%2e./%2e./index.html',
  ])('leads nobody who asks for %s to another site', async (path) => {
    for (const { headers } of [await site.ask(path), await site.askServer(path)]) {
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  test('answers HEAD without a body, and a known file with 304', async () => {
    const head = await site.ask('/privacy/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const again = await site.ask('/privacy/', { headers: { 'if-none-match': head.headers.etag ?? '' } });
    expect([again.status, again.headers['content-security-policy']]).toEqual([304, "frame-ancestors 'none'"]);
  });

  test('takes no other method, and does not tell its version', async () => {
    const { status, headers } = await site.ask('/privacy/', { method: 'POST' });
    expect([status, headers['x-content-type-options'], headers.server]).toEqual([405, 'nosniff', 'nginx']);
  });

  if (folder !== '') {
    test("leaves alone what is not the guide's, and gives its folder a slash", async () => {
      const own = await site.askServer('/own.txt');
      expect([own.status, own.headers['content-security-policy'], own.headers['cache-control']]).toEqual([
        200,
        undefined,
        undefined,
      ]);
      const missing = await site.askServer('/no-such-page');
      expect([missing.status, missing.body.toString().includes('There is no page here')]).toEqual([404, false]);
      const start = await site.askServer(folder);
      expect([start.status, start.headers.location]).toEqual([301, `${folder}/`]);
      expect(start.headers['x-content-type-options']).toBe('nosniff');
    });
  }

  test('stands at the address it was built for', async () => {
    expect((await site.ask('/')).body.toString()).toContain(`"https://guide.example${folder}/"`);
  });
});
