/** Text that Markdown reads as nothing but text, on one line of a table; people named with an @ are not called. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replaceAll('@', '@\u200B');
}
