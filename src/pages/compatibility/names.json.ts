import type { APIRoute } from 'astro';
import { features } from '../../content.ts';

/** What readers also call each feature, by its id. The table fetches it when a reader filters by words. */
export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(features.map(({ id, alsoCalled = [] }) => [id, alsoCalled.join(' ')])));
