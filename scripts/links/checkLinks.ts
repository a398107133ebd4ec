import { askLink, type Patience } from './askLink.ts';
import { byHost, type Pace } from './byHost.ts';
import { classify } from './classify.ts';
import type { ExternalLink } from './collectLinks.ts';
import type { CheckedLink } from './linksMarkdown.ts';

/** Asks for every link, politely, and says how each fares. */
export async function checkLinks(
  found: readonly ExternalLink[],
  agent: string,
  pace: Pace,
  patience: Patience,
): Promise<CheckedLink[]> {
  const links = new Map(found.map((link) => [link.address, link]));
  const checked = await byHost(
    [...links.keys()],
    async (address) => {
      const link = links.get(address);
      if (link === undefined) return [];
      const answer = await askLink(address, link.anchors.length > 0, agent, patience);
      return [{ ...link, ...classify(link, answer) }];
    },
    pace,
  );
  return checked.flat();
}
