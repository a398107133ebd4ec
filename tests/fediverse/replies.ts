import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a fake server answers one path. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** What every website may read, as the software documents it. */
export const openToAll = { 'access-control-allow-origin': '*' } as const;

/** JSON that any website may read. */
export function json(value: unknown, status = 200): Reply {
  return text(JSON.stringify(value), { status });
}

/** A status with a JSON error, as most of the software gives it. */
export function refuse(status: number): Reply {
  return json({ error: `status ${status}` }, status);
}

/** Any text, by default as JSON that any website may read. */
export function text(
  body: string | Buffer,
  { status = 200, type = 'application/json; charset=utf-8', headers = openToAll as Record<string, string> } = {},
): Reply {
  return (_, response) => response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
