import { indexForSearch } from './indexForSearch.ts';

const [site = 'dist'] = process.argv.slice(2);
await indexForSearch(site);
