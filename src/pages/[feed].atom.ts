import type { APIRoute, GetStaticPaths } from 'astro';
import { asOf, changes } from '../content.ts';
import { atomFeed } from '../dataset/exports/feeds/atomFeed.ts';
import { feedForms, feedNames, type FeedName } from '../dataset/exports/feeds/feeds.ts';
import { siteRoot } from '../layout/siteRoot.ts';

export const getStaticPaths = (() => feedNames.map((feed) => ({ params: { feed } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { feed: FeedName }> = ({ params, site }) =>
  new Response(
    atomFeed({ name: params.feed, changes, root: siteRoot(site, import.meta.env.BASE_URL), updated: asOf }),
    {
      headers: { 'Content-Type': feedForms.atom.type },
    },
  );
