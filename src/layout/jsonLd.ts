/** Data for a `<script type="application/ld+json">`. A "<" in a text could end the script early, so it is written as an escape. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
