import { defineHastPlugin } from 'satteri';

/**
 * A Sätteri plugin that puts beside each heading of a page a link to itself, named by the heading. Starlight's own
 * carries an icon and the heading's words once more: half a kilobyte on a long page.
 */
export function headingLinks() {
  return defineHastPlugin({
    name: 'heading-links',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node) {
        const id = node.properties['id'];
        if (typeof id !== 'string' || id === '') return;
        const link = {
          type: 'element' as const,
          tagName: 'a',
          properties: { class: 'anchor', href: `#${id}`, 'aria-labelledby': id },
          children: [{ type: 'text' as const, value: '#' }],
        };
        return { type: 'element' as const, tagName: 'div', properties: { class: 'heading' }, children: [node, link] };
      },
    },
  });
}
