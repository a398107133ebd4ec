import { BADGE_HEIGHT } from './badgeLayout.ts';
import { escaped, plainText } from './plainText.ts';

/** What a page elsewhere copies to show a badge. */
export interface Snippets {
  html: string;
  markdown: string;
}

/** A badge with its link, as HTML and as Markdown. `image` and `page` are absolute addresses. */
export function badgeSnippets({ alt, image, page }: { alt: string; image: string; page: string }): Snippets {
  return {
    html: `<a href="${escaped(page)}"><img src="${escaped(image)}" alt="${escaped(alt)}" height="${BADGE_HEIGHT}"></a>`,
    markdown: `[![${forMarkdown(alt)}](${image})](${page})`,
  };
}

/** Signs that Markdown would read as markup inside a link's text get a backslash. */
function forMarkdown(text: string): string {
  return plainText(text).replace(/[\\`*_[\]<>&!]/g, '\\$&');
}
