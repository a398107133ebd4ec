import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { findNginx } from '../../scripts/nginx/findNginx.ts';
import { startNginx, type RunningNginx } from '../../scripts/nginx/startNginx.ts';
import { precompress } from '../../scripts/precompress/precompress.ts';
import { NGINX_CONF } from '../../scripts/writeHosting.ts';
import { copyProject } from '../build/projectCopy.ts';
import { readHeadersFile, type HeadersFile } from '../site/headersFile.ts';
import { request, type Reply } from './request.ts';

/** The site, built for a base path and served by nginx with the file that the build wrote for it. */
export interface NginxSite {
  /** Asks for a path below the base path. */
  ask: (path: string, options?: Parameters<typeof request>[2]) => Promise<Reply>;
  /** Asks for a path from the server's root. */
  askServer: (path: string) => Promise<Reply>;
  /** The built folder, with its compressed files. */
  folder: () => string;
  headersFile: () => HeadersFile;
}

/**
 * Builds the site and serves it for the tests of a block. Beside a folder for the site the server has a file of its own.
 *
 * @param folder where the site lives, such as `/guide`; nothing for the root
 */
export function useNginxSite(folder: string): NginxSite {
  let own: string;
  let root: string;
  let server: RunningNginx;
  let headers: HeadersFile;
  const origin = () => server.origins[0] ?? '';
  beforeAll(async () => {
    const copy = copyProject('nginx');
    try {
      const { code, printed } = await copy.build({ SITE_URL: 'https://guide.example', BASE_PATH: folder || '/' });
      if (code !== 0) throw new Error(`The build failed. ${printed}`);
      own = mkdtempSync(join(tmpdir(), 'guide-'));
      root = join(own, 'www');
      mkdirSync(dirname(`${root}${folder}`), { recursive: true });
      cpSync(`${copy.folder}/dist`, `${root}${folder}`, { recursive: true });
      cpSync(`${copy.folder}/${NGINX_CONF}`, `${own}/guide.conf`);
    } finally {
      copy.remove();
    }
    headers = readHeadersFile(`${root}${folder}`);
    await precompress(`${root}${folder}`);
    if (folder !== '') writeFileSync(`${root}/own.txt`, 'the rest of the server');
    server = await startNginx(findNginx(), [{ root, include: `${own}/guide.conf` }]);
  });
  afterAll(async () => {
    await server?.stop();
    if (own) rmSync(own, { recursive: true, force: true });
  });
  return {
    ask: (path, options) => request(origin(), `${folder}${path}`, options),
    askServer: (path) => request(origin(), path),
    folder: () => `${root}${folder}`,
    headersFile: () => headers,
  };
}

/** The text of a file in the built folder. */
export function fileText(site: NginxSite, path: string): Buffer {
  return readFileSync(`${site.folder()}${path.endsWith('/') ? `${path}index.html` : path}`);
}
