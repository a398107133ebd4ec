import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { openToAll, text, type Reply } from './replies.ts';

/** Markup that must never become part of a page. */
export const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** Brackets within brackets, more than a careless reader's stack holds. */
export const deep = text('['.repeat(200_000) + ']'.repeat(200_000));

/** A page where JSON was expected. */
export const page = text(`<!doctype html><title>Wait</title>${attack}`, { type: 'text/html' });

const jsonForAll = { 'content-type': 'application/json', ...openToAll };

/** An answer that starts well, then sends a little for ever. */
export function drip(start: string, more: string): Reply {
  return (_, response) => {
    response.writeHead(200, jsonForAll).write(start);
    whileOpen(response, 100, () => response.write(more));
  };
}

/** An answer that sends as fast as it can, for ever. */
export function flood(start: string, more: string): Reply {
  return (_, response) => {
    response.writeHead(200, jsonForAll).write(start);
    const block = more.repeat(Math.ceil(65_536 / more.length));
    const send = () => {
      while (!response.destroyed && response.write(block)) continue;
      response.once('drain', send);
    };
    send();
  };
}

/** Takes the question and never answers. */
export const silence: Reply = () => undefined;

/** Sends the head of an answer and never its body. */
export const headOnly: Reply = (_, response) => void response.writeHead(200, jsonForAll).flushHeaders();

/** Breaks the connection before any answer. */
export const hangUp: Reply = (request) => void request.socket.destroy();

/** Promises more than it sends, and breaks off. */
export function breakOff(start: string): Reply {
  return (request, response) => {
    response.writeHead(200, { ...jsonForAll, 'content-length': '100000' }).write(start, () => request.socket.destroy());
  };
}

/** Sends the reader elsewhere. */
export function redirect(to: string): Reply {
  return text('', { status: 302, headers: { ...openToAll, location: to } });
}

/** A few kilobytes that unpack to far more than the check reads. */
export function bomb(start: string, filler: string, size: number): Reply {
  const packed = gzipSync(start + filler.repeat(Math.ceil(size / filler.length)));
  return text(packed, { headers: { ...openToAll, 'content-encoding': 'gzip' } });
}

/** Says it is compressed, and is not. */
export const notGzip: Reply = text('plain', { headers: { ...openToAll, 'content-encoding': 'gzip' } });

function whileOpen(response: ServerResponse, every: number, act: () => void): void {
  const timer = setInterval(act, every);
  response.on('close', () => clearInterval(timer));
}
