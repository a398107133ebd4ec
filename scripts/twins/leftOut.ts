import type { Rule } from 'turndown';

/** Navigation, controls, and what is no text. */
const tags = new Set(['NAV', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'SCRIPT', 'STYLE', 'TEMPLATE']);

/** More navigation and controls, sharing, and links of things to themselves. */
const classes = new Set(['section', 'contents-short', 'filters', 'share', 'anchor', 'permalink', 'back']);

/** Drops what is no part of a page's text, or is hidden. */
export const leftOut: Rule = {
  filter: (node) =>
    tags.has(node.nodeName) ||
    (node.getAttribute('class') ?? '').split(' ').some((name) => classes.has(name)) ||
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true',
  replacement: () => '',
};
