/** The address a text holds, or nothing when it is not one. */
export function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/**
 * A host name as the network spells it: small letters, other alphabets in their `xn--` form, no final dot.
 * Nothing when the text is no name of a server on the public network: an IP address, `localhost`, a port, a path.
 */
export function hostOf(text: string): string | undefined {
  if (/[\s/\\@:?#]/.test(text)) return undefined;
  const host = urlOf(`https://${text}`)?.hostname.replace(/\.$/, '') ?? '';
  return host.length <= 253 && /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host)
    ? host
    : undefined;
}

/** Whether a host serves Threads: threads.net, threads.com, or a name below either, such as www or m. */
export function isThreads(host: string): boolean {
  return /(^|\.)threads\.(net|com)$/.test(host);
}

/** Whether a host is the newer name of the website. The handle keeps the older one. */
export function isWebsite(host: string): boolean {
  return /(^|\.)threads\.com$/.test(host);
}

/** Whether a host serves Instagram. */
export function isInstagram(host: string): boolean {
  return /(^|\.)instagram\.com$/.test(host);
}

/** A text with its percent signs resolved; as it stands when they are not well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
