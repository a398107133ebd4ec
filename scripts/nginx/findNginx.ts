import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from '../findProgram.ts';
import { UsageError } from '../usage.ts';

const ADVICE = 'On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static';
const BROTLI = 'ngx_http_brotli_static_module.so';

/** An nginx that can run the shipped file. */
export interface Nginx {
  program: string;
  brotliModule: string;
}

/** The nginx of this machine, with its brotli module. Throws a UsageError that says how to install what is missing. */
export function findNginx(): Nginx {
  const program = findProgram('nginx', ADVICE);
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/.exec(stderr)?.[1] ?? '/usr/lib/nginx/modules';
  const brotliModule = `${folder}/${BROTLI}`;
  if (!existsSync(brotliModule)) throw new UsageError(`nginx has no brotli module: ${brotliModule}. ${ADVICE}`);
  return { program, brotliModule };
}
