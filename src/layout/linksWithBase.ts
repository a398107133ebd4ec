import { defineHastPlugin } from 'satteri';

/**
 * A Sätteri plugin that puts the deployment's base path before root-relative links in Markdown,
 * which Astro leaves as they are. `/privacy/` becomes `/guide/privacy/` under `BASE_PATH=/guide`.
 */
export function linksWithBase(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'links-with-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href !== 'string' || !/^\/(?!\/)/.test(href) || prefix === '') return;
        context.setProperty(node, 'href', `${prefix}${href}`);
      },
    },
  });
}
