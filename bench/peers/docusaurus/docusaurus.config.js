// The classic template of Docusaurus, with its documents at the root, and the best-known local search: it brings none.
export default {
  title: 'Threads Federation Guide',
  url: 'http://localhost:4321',
  baseUrl: '/',
  future: { v4: true },
  // Pages link to downloads of the guide, which the benchmark leaves out.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  trailingSlash: true,
  presets: [['classic', { docs: { path: 'pages', routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, docsRouteBasePath: '/', docsDir: 'pages', indexBlog: false },
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Threads Federation Guide' },
  },
};
