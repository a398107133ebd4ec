/** How a reader searches a site, as selectors: what opens the box, where the words go, and what it shows. */
export interface SearchBox {
  open: string;
  input: string;
  results: string;
  /** Where many questions are asked: in the box, or, where its results are no links, in the site's page of results. */
  asking: Asking;
}

/** Where questions are asked, and what tells that they are answered. */
export interface Asking {
  /** The page of results; without it, the box. */
  page?: string;
  input: string;
  links: string;
  /** What the site says of a search, and the words by which it says that nothing was found, or that more is on its way. */
  status: string;
  none: string;
  busy?: string;
}

const own = { input: 'site-search input[type="search"]', results: 'site-search dialog[open] li a[href]' };
const starlight = { input: 'dialog[open] input', results: 'dialog[open] .pagefind-ui__result-link' };
const vitepress = { input: '#localsearch-input', results: '.VPLocalSearchBox a.result' };

/** This project's own search. */
export const ownBox: SearchBox = {
  open: 'site-search button.open',
  ...own,
  asking: {
    input: own.input,
    links: own.results,
    status: 'site-search [role="status"]',
    none: 'Nothing found',
    busy: 'Looking inside',
  },
};

/** The search of each peer. */
export const peerBoxes = {
  Starlight: {
    open: 'site-search button[data-open-modal]',
    ...starlight,
    asking: {
      input: starlight.input,
      links: starlight.results,
      status: '.pagefind-ui__message',
      none: 'No results',
      busy: 'Searching',
    },
  },
  VitePress: {
    open: '#local-search button',
    ...vitepress,
    asking: {
      input: vitepress.input,
      links: vitepress.results,
      status: '.VPLocalSearchBox .no-results',
      none: 'No results',
    },
  },
  Docusaurus: {
    open: '.navbar__search-input',
    input: '.navbar__search-input',
    results: '.navbar [role="option"]',
    // The same index; the box shows no links.
    asking: {
      page: '/search/',
      input: '.container input[name="q"]',
      links: 'article h2 a[href]',
      status: 'main p',
      none: 'No documents were found',
    },
  },
} as const satisfies Record<string, SearchBox>;
