const spaceBefore = /\s+(?=<sup class="cites">)/g;

/** Rendered text whose numbers of sources follow what they belong to without a space: none of them then begins a line. */
export function closeCites(html: string): string {
  return html.replace(spaceBefore, '');
}
