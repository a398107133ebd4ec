import type { Scripts } from './engines.ts';
import { check } from './journeys/check.ts';
import { decide } from './journeys/decide.ts';
import { follow } from './journeys/follow.ts';
import { keyboard } from './journeys/keyboard.ts';
import { menu } from './journeys/menu.ts';
import { policyKit } from './journeys/policyKit.ts';
import { reading } from './journeys/reading.ts';
import { search } from './journeys/search.ts';
import { table } from './journeys/table.ts';
import { theme } from './journeys/theme.ts';
import { everyWord, menuWithoutScripts, tableWithoutScripts, writtenSteps } from './journeys/withoutScripts.ts';
import type { Reader } from './reader.ts';

/** What readers come to do, by name, with and without scripts. Each throws when it cannot be done. */
export const journeys = {
  on: {
    'read a page': reading,
    'go by keyboard': keyboard,
    'use the menu': menu,
    'choose a theme': theme,
    search,
    'filter the table': table,
    'check a server': check,
    'find an account': follow,
    'fill the policy kit': policyKit,
    decide,
  },
  off: {
    'read every word of every page': everyWord,
    'use the menu': menuWithoutScripts,
    'filter the table': tableWithoutScripts,
    'find the written steps': writtenSteps,
  },
} as const satisfies Record<Scripts, Record<string, (reader: Reader) => Promise<void>>>;
