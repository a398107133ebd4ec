/** A Markdown table: the first column to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const divider = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, divider, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
