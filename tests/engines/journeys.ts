import { check } from './journeys/check.ts';
import { decide } from './journeys/decide.ts';
import { follow } from './journeys/follow.ts';
import { menu } from './journeys/menu.ts';
import { policyKit } from './journeys/policyKit.ts';
import { reading } from './journeys/reading.ts';
import { search } from './journeys/search.ts';
import { table } from './journeys/table.ts';
import { theme } from './journeys/theme.ts';
import type { Reader } from './reader.ts';

/** What readers come to do, by name. Each throws when it cannot be done. */
export const journeys = {
  'read a page': reading,
  'use the menu': menu,
  'choose a theme': theme,
  search,
  'filter the table': table,
  'check a server': check,
  'find an account': follow,
  'fill the policy kit': policyKit,
  decide: decide,
} as const satisfies Record<string, (reader: Reader) => Promise<void>>;
