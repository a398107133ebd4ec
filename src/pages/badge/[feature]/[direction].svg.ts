import type { APIRoute } from 'astro';
import { badgeSvg } from '../../../badges/badgeSvg.ts';
import { badgeWords } from '../../../badges/badgeWords.ts';
import { asOf, features } from '../../../content.ts';
import { directionIds } from '../../../dataset/vocabulary/directions.ts';

/** One badge for each feature and direction. */
export function getStaticPaths() {
  return features.flatMap((feature) =>
    directionIds.map((direction) => ({
      params: { feature: feature.id, direction },
      props: { svg: badgeSvg(badgeWords(feature, direction, asOf), direction) },
    })),
  );
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
