import { userInfo } from 'node:os';

/** A folder to serve, with the file of directives that says how; without one, nginx serves the bare files. */
export interface ServedFolder {
  root: string;
  include?: string;
}

/**
 * A whole nginx configuration around the shipped file, for tests on this machine: what an admin's own configuration gives
 * it, and no more. One worker, so that figures do not depend on the number of cores.
 */
export function mainConf(
  brotliModule: string,
  own: string,
  folders: readonly ServedFolder[],
  ports: readonly number[],
): string {
  const servers = folders.map(({ root, include }, index) => server(root, include, ports[index] ?? 0));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${own}/${name}";`,
  );
  return `${[
    `load_module "${brotliModule}";`,
    // Workers of a server that root starts would run as nobody, who cannot read a temporary folder.
    ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid "${own}/nginx.pid";`,
    'events { worker_connections 4096; }',
    'http {',
    'access_log off;',
    'sendfile on;',
    'tcp_nopush on;',
    ...temporary,
    ...servers,
    '}',
  ].join('\n')}\n`;
}

function server(root: string, include: string | undefined, port: number): string {
  const rest = include === undefined ? '' : ` include "${include}";`;
  return `server { listen 127.0.0.1:${port} backlog=2048; root "${root}";${rest} }`;
}
