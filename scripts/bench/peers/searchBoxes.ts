/** How a reader searches a site, as selectors: what opens the box, where the words go, and what it shows. */
export interface SearchBox {
  open: string;
  input: string;
  results: string;
  /** The site's page of results, for a box whose results are no links: it asks the same index. */
  resultsPage?: { path: string; input: string; results: string };
}

/** This project's own search. */
export const ownBox: SearchBox = {
  open: 'site-search button.open',
  input: 'site-search input[type="search"]',
  results: 'site-search dialog[open] li a[href]',
};

/** The search of each peer. */
export const peerBoxes = {
  Starlight: {
    open: 'site-search button[data-open-modal]',
    input: 'dialog[open] input',
    results: 'dialog[open] .pagefind-ui__result-link',
  },
  VitePress: {
    open: '#local-search button',
    input: '#localsearch-input',
    results: '.VPLocalSearchBox a.result',
  },
  Docusaurus: {
    open: '.navbar__search-input',
    input: '.navbar__search-input',
    results: '.navbar [role="option"]',
    resultsPage: { path: '/search/', input: '.container input[name="q"]', results: 'article h2 a[href]' },
  },
} as const satisfies Record<string, SearchBox>;
