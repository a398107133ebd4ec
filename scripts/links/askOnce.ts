/** One answer of a server, its redirects not followed. */
export interface Reply {
  status: number;
  headers: Headers;
  /** The text of a page that came whole; absent for a head, for what is no HTML, and for what is too long. */
  html?: string;
}

/** More of a page is not read, in bytes. */
const BODY_MAX = 4_000_000;

/** What went wrong, in words, by the code that Node gives it. */
const troubles: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host',
  EAI_AGAIN: 'has a host whose name could not be looked up',
  ECONNREFUSED: 'has a server that refuses connections',
  ECONNRESET: 'has a server that breaks connections off',
  CERT_HAS_EXPIRED: 'has a certificate that ran out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
};

/** Asks once. Returns the answer, or in words why there is none, to be read after "this link". */
export async function askOnce(
  method: 'HEAD' | 'GET',
  url: string,
  agent: string,
  timeout: number,
): Promise<Reply | string> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeout),
    });
    const html = method === 'GET' ? await textOf(response) : undefined;
    return { status: response.status, headers: response.headers, ...(html !== undefined && { html }) };
  } catch (error) {
    return sayTrouble(error, timeout);
  }
}

async function textOf(response: Response): Promise<string | undefined> {
  if (!response.ok || !/html/.test(response.headers.get('content-type') ?? '') || response.body === null) {
    await response.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > BODY_MAX) return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function sayTrouble(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `gave no answer in ${timeout / 1000} seconds`;
  const { code = '' } = (error.cause ?? {}) as { code?: string };
  return troubles[code] ?? `could not be asked (${code || error.message})`;
}
