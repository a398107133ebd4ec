import type { Rule } from 'turndown';

/** Tables in the form of GitHub Flavored Markdown: the first row is the head, a cell is one line. */
export const tables: Record<string, Rule> = {
  cell: {
    filter: ['th', 'td'],
    replacement: (content, node) => {
      const text = content
        .trim()
        .replaceAll('|', '\\|')
        .replace(/\s*\n\s*/g, '<br>');
      return `| ${text} ${'| '.repeat(spanOf(node) - 1)}`;
    },
  },
  row: {
    filter: 'tr',
    replacement: (content, node) => `\n${content}|${isFirst(node) ? `\n${'| --- '.repeat(columnsOf(node))}|` : ''}`,
  },
  // Turndown would set paragraphs between the parts of a table, which ends it.
  part: { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content },
  table: { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` },
};

function isFirst(row: Node): boolean {
  let table = row.parentElement;
  while (table !== null && table.nodeName !== 'TABLE') table = table.parentElement;
  return table?.getElementsByTagName('tr')[0] === row;
}

function columnsOf(row: Node): number {
  return Array.from(row.childNodes)
    .filter(({ nodeName }) => nodeName === 'TH' || nodeName === 'TD')
    .reduce((sum, cell) => sum + spanOf(cell), 0);
}

function spanOf(cell: Node): number {
  return Number((cell as Element).getAttribute('colspan') ?? 1);
}
