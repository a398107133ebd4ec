/** A page as every site of the benchmark builds it: Markdown without shortcodes, HTML or braces. */
export interface BenchPage {
  /** Path from the root, with a slash at both ends. */
  path: string;
  title: string;
  /** What the page's description says: 50 to 180 characters, which this project's pages must have. */
  description: string;
  markdown: string;
}
