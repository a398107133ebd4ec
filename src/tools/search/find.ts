import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import type { SearchGuide } from './guide.ts';
import { lexiconOf } from './lexicon.ts';
import { linesOf, concordanceOf } from './lines.ts';
import { planQuery } from './plan.ts';
import { rank } from './rank.ts';

export function names(guide: SearchGuide) {
  const lexicon = lexiconOf(guide.terms);
  const say = concordanceOf(Object.entries(guide.entries).flatMap(([id, e]) => linesOf(id, e)));
  const kinds = new Map(Object.entries(guide.entries).map(([id, e]) => [id, e.kind]));
  return (text: string, texts?: readonly Map<string, number>[]) => {
    const ideas = planQuery(text, lexicon);
    const sought = ideas.map((idea, i) => ({ lines: say(idea.variants), hits: texts?.[i] ?? new Map<string, number>() }));
    return { ideas, answers: rank(sought, kinds).map((a) => ({ ...a, entry: guide.entries[a.id] as SearchEntry })) };
  };
}
