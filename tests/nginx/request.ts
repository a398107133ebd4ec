import { request as send, type IncomingHttpHeaders } from 'node:http';

/** What a server answered, as it came: nothing followed, nothing unpacked. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  /** Names of all headers in lower case; one that came twice stands twice. */
  names: string[];
  body: Buffer;
}

/** Asks with the path exactly as given: no normalising of dots, slashes or backslashes. */
export function request(
  origin: string,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, failed) => {
    const sent = send({ hostname, port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: response.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}
