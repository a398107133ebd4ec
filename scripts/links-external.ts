import { localDay } from '../src/tools/freshness/localDay.ts';
import { checkLinks } from './links/checkLinks.ts';
import { collectLinks } from './links/collectLinks.ts';
import { linksMarkdown } from './links/linksMarkdown.ts';
import { readSite } from './links/readSite.ts';
import { linksOutcome } from './links/linksOutcome.ts';
import { unknownHosts } from './links/unknownHosts.ts';
import { answer, UsageError } from './usage.ts';

/** About what a person who reads along would do to one site. */
const pace = { pause: 2000, hosts: 8 } as const;
const patience = { timeout: 20_000, longestWait: 120_000 } as const;

const offline = 'The network is closed, or broken; that says nothing about the links. Nothing is reported.';

await answer(async () => {
  const { pages, sources } = await readSite('dist');
  const home = process.env['SITE_URL'];
  const agent = `ThreadsFederationGuide-LinkCheck/1.0${home ? ` (+${home})` : ''}`;
  const found = collectLinks(pages, sources);
  const { hosts, unknown } = await unknownHosts(found.map(({ address }) => address));
  if (unknown > hosts / 2)
    throw new UsageError(`Of ${hosts} names of hosts ${unknown} could not be looked up. ${offline}`);
  const links = await checkLinks(found, agent, pace, patience);
  const outcome = linksOutcome(links);
  if (outcome === 'offline') throw new UsageError(`Of ${links.length} links most could not be reached. ${offline}`);
  process.stdout.write(linksMarkdown(links, localDay(new Date())));
  return outcome === 'fine' ? 0 : 1;
});
