import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, beforeAll } from 'vitest';
import { openToAll, type Reply } from './replies.ts';

/** A fake server of the fediverse: how it answers each path, query included. Anything else is a 404. */
export type Routes = Readonly<Record<string, Reply>>;

/** A running fediverse of fake servers. */
export interface Fediverse {
  /** Switches that make a browser find every public name here, and trust the certificate. For tests only. */
  switches(): readonly string[];
  /** The paths that a server was asked for, in order. */
  askedOf(host: string): readonly string[];
}

/** Starts one TLS server that answers for every host by name, for the tests of a file. */
export function useFediverse(hosts: Readonly<Record<string, Routes>>): Fediverse {
  const asked: { host: string; path: string }[] = [];
  let server: Server;
  beforeAll(async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'fediverse.example' }]);
    server = createServer({ key, cert }, (request, response) => {
      const host = request.headers.host ?? '';
      const path = request.url ?? '/';
      asked.push({ host, path });
      response.on('error', () => response.destroy());
      const reply = hosts[host]?.[path];
      if (reply === undefined) response.writeHead(404, openToAll).end();
      else reply(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return {
    switches: () => [
      `--host-resolver-rules=MAP * 127.0.0.1:${(server.address() as AddressInfo).port}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    askedOf: (host) => asked.filter((one) => one.host === host).map(({ path }) => path),
  };
}
