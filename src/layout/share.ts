/** Mastodon's own share page, which asks for the reader's server in the browser; what stands behind `#` is sent to nobody. */
const SHARE_PAGE = 'https://share.joinmastodon.org/#text=';

/** The text a reader shares: what the page answers, the day it holds for, and the address. */
export function shareText(answer: string, day: string, address: string): string {
  return `${answer} (${day}) ${address}`;
}

/** A link that opens Mastodon's share page with this text. */
export function shareLink(text: string): string {
  return `${SHARE_PAGE}${encodeURIComponent(text)}`;
}
