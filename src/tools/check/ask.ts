import type { Answer, Question } from './conversation.ts';
import { NameSearch } from './nameSearch.ts';
import { THREADS } from './threadsNames.ts';

/** Longest wait for one complete answer, in milliseconds. */
const PATIENCE = 8_000;

/** Most bytes read of one answer, after decompression. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Sends nothing but the question: no cookies, no referrer, no cache; and follows no redirect. */
const anonymously = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
} as const satisfies RequestInit;

/**
 * Asks a server one question over https and reads the answer as a stream, within limits of time and size. Leaves as soon
 * as the answer is settled. Throws only when the reader's own signal aborts.
 */
export async function ask(host: string, question: Question, reader: AbortSignal): Promise<Answer> {
  const leave = new AbortController();
  const onAbort = () => leave.abort();
  reader.addEventListener('abort', onAbort);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    leave.abort();
  }, PATIENCE);
  let response: Response | undefined;
  try {
    reader.throwIfAborted();
    response = await fetch(`https://${host}${question.path}`, { ...anonymously, signal: leave.signal });
    if (!response.ok) return { kind: 'status', status: response.status };
    return await (question.reads === 'names' ? readNames(response) : readJson(response));
  } catch {
    reader.throwIfAborted();
    if (late) return { kind: 'too-slow' };
    return { kind: response === undefined ? 'no-answer' : 'unreadable' };
  } finally {
    clearTimeout(timer);
    reader.removeEventListener('abort', onAbort);
    leave.abort();
  }
}

async function readJson(response: Response): Promise<Answer> {
  let text = '';
  for await (const piece of pieces(response)) {
    if (piece === undefined) return { kind: 'too-large' };
    text += piece;
  }
  return { kind: 'json', value: JSON.parse(text) };
}

async function readNames(response: Response): Promise<Answer> {
  const search = new NameSearch(THREADS);
  for await (const piece of pieces(response)) {
    if (piece === undefined) return { kind: 'too-large' };
    const found = search.read(piece);
    if (found === 'found') return { kind: 'names', found: true };
    if (found === 'broken') return { kind: 'unreadable' };
  }
  return search.end() === 'absent' ? { kind: 'names', found: false } : { kind: 'unreadable' };
}

/** The text of an answer as it arrives; undefined once it is longer than we read. A byte order mark is left out. */
async function* pieces(response: Response): AsyncGenerator<string | undefined> {
  const stream = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  while (stream !== undefined) {
    const { done, value } = await stream.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      yield undefined;
      return;
    }
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}
