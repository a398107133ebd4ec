import menu from '../menu.json' with { type: 'json' };

// Default VitePress, with the search that comes with it.
export default {
  title: 'Threads Federation Guide',
  srcDir: './pages',
  outDir: './dist',
  // Pages link to downloads of the guide, which the benchmark leaves out.
  ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: 'local' },
    sidebar: menu.map(({ label, items }) => ({
      text: label,
      items: items.map(({ label: text, link }) => ({ text, link })),
    })),
  },
};
