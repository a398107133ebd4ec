/** How a reader searches a site, as Playwright's selectors: what opens the box, where the words go, and what it shows. */
export interface SearchBox {
  open: string;
  input: string;
  /** What it shows: of CSS alone, since it is watched from within the page too. */
  results: string;
  asking: Asking;
}

/** Where many questions are asked: in the box, or, where its results are no links, in the site's page of results. */
export interface Asking {
  /** The page of results; without it, the box. */
  page?: string;
  input: string;
  links: string;
  /** What says that nothing was found. */
  none: string;
  /** What says that more is on its way. */
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
    none: 'site-search [role="status"]:has-text("Nothing found")',
    busy: 'site-search [role="status"]:has-text("Looking inside")',
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
      none: '.pagefind-ui__message:has-text("No results")',
      busy: '.pagefind-ui__message:has-text("Searching")',
    },
  },
  VitePress: {
    open: '#local-search button',
    ...vitepress,
    asking: { input: vitepress.input, links: vitepress.results, none: '.VPLocalSearchBox .no-results' },
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
      none: 'p:has-text("No documents were found")',
    },
  },
} as const satisfies Record<string, SearchBox>;
