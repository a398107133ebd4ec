import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from './ask.ts';
import type { Question } from './conversation.ts';

const question: Question = { path: '/api?x=1', reads: 'json', about: 'a thing' };
const names: Question = { ...question, reads: 'names' };
const never = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A stream of pieces; `pulled` counts how many were taken, `cancelled` whether it was left early. */
function streamOf(pieces: readonly (string | Uint8Array)[], endless = false) {
  const seen = { pulled: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[endless ? seen.pulled % pieces.length : seen.pulled];
        seen.pulled += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

function answerWith(body: BodyInit | null, init?: ResponseInit) {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response(body, init));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('a question', () => {
  it('goes to the host by https, without cookies, referrer, cache or redirects', async () => {
    const fetched = answerWith('1');
    await ask('server.example', question, never);
    expect(fetched.mock.calls[0]?.[0]).toBe('https://server.example/api?x=1');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
  });
});

describe('an answer', () => {
  it.each<[string, BodyInit | null, number, object]>([
    ['JSON', '{"a":[1]}', 200, { kind: 'json', value: { a: [1] } }],
    ['JSON with a byte order mark', '\ufeff[1]', 200, { kind: 'json', value: [1] }],
    ['a page', '<html>', 200, { kind: 'unreadable' }],
    ['nothing', null, 204, { kind: 'unreadable' }],
    ['half of it', '{"a":', 200, { kind: 'unreadable' }],
    ['a missing page', 'x', 404, { kind: 'status', status: 404 }],
    ['an error', 'x', 503, { kind: 'status', status: 503 }],
  ])('of %s', async (_, body, status, answer) => {
    answerWith(body, { status });
    expect(await ask('server.example', question, never)).toEqual(answer);
  });

  it('with a letter cut in two by the network is put together', async () => {
    const bytes = new TextEncoder().encode('"ü"');
    answerWith(streamOf([bytes.slice(0, 2), bytes.slice(2)]).stream);
    expect(await ask('server.example', question, never)).toEqual({ kind: 'json', value: 'ü' });
  });

  it.each([
    [['["a","threads.', 'net","b"', ']'], { kind: 'names', found: true }],
    [['["a","b', '"]'], { kind: 'names', found: false }],
    [['["a","b"'], { kind: 'unreadable' }],
    [['<html>'], { kind: 'unreadable' }],
  ])('that is a list of names, %j', async (pieces, answer) => {
    answerWith(streamOf(pieces).stream);
    expect(await ask('server.example', names, never)).toEqual(answer);
  });

  it('is left as soon as it holds the name', async () => {
    const { stream, seen } = streamOf(['["threads.net"', ...Array.from({ length: 50 }, () => ',"x"')]);
    answerWith(stream);
    await ask('server.example', names, never);
    expect(seen.pulled).toBe(1);
  });

  it.each([question, names])('is left after 8 MiB', async (one) => {
    const mebibyte = new Uint8Array(1024 * 1024).fill(0x20);
    const { stream, seen } = streamOf([mebibyte], true);
    answerWith(stream);
    expect(await ask('server.example', one, never)).toEqual({ kind: 'too-large' });
    expect(seen.pulled).toBe(9);
  });

  it('that fails in the network is no answer; one that breaks later is unreadable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await ask('server.example', question, never)).toEqual({ kind: 'no-answer' });
    answerWith(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }));
    expect(await ask('server.example', question, never)).toEqual({ kind: 'unreadable' });
  });
});

/** A fetch that only ends when it is aborted. */
function hang() {
  vi.stubGlobal(
    'fetch',
    (_url: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
}

it('waits eight seconds and no longer', async () => {
  vi.useFakeTimers();
  hang();
  const answer = ask('server.example', question, never);
  await vi.advanceTimersByTimeAsync(7_999);
  let done = false;
  void answer.then(() => (done = true));
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual({ kind: 'too-slow' });
});

it('ends at once when the reader cancels, before or during', async () => {
  hang();
  const reader = new AbortController();
  const answer = ask('server.example', question, reader.signal);
  reader.abort();
  await expect(answer).rejects.toThrow(/abort/);
  await expect(ask('server.example', question, reader.signal)).rejects.toThrow(/abort/);
});
