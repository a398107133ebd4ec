import type { EntryKind } from '../../dataset/exports/searchEntries.ts';
import type { Line, LineKind } from './lines.ts';

export const P = { heading: 0.5, opening: 0.4, name: 0.95, NAME: 2, cover: 0.5, smooth: 8, base: 0.4, passing: 0.3, Question: 0.85, Term: 0.8, Page: 1.15, rest:0 };

export interface AskedIdea {
  lines: ReadonlyMap<Line, number>;
  hits: ReadonlyMap<string, number>;
}
export interface Answer { id: string; score: number; part: number | undefined; held: ReadonlySet<number> }
const weights = (k: LineKind) => (k === 'title' ? 1 : P[k]);
interface Told { strength: number[]; said: Map<Line, { said: number; words: number }> }

export function rank(ideas: readonly AskedIdea[], kinds: ReadonlyMap<string, EntryKind>): Answer[] {
  const all = kinds.size;
  const rarity = ideas.map(({ lines, hits }) => {
    const holders = new Set([...[...lines.keys()].map((l) => l.record), ...hits.keys()]).size;
    const named = [...lines.keys()].some((l) => l.kind !== 'opening');
    return Math.log(1 + all / (Math.max(1, holders) + P.smooth)) * (named ? 1 : P.passing);
  });
  const told = new Map<string, Map<number | undefined, Told>>();
  ideas.forEach(({ lines, hits }, idea) => {
    for (const [line, words] of lines) {
      const record = told.get(line.record) ?? new Map<number | undefined, Told>(); told.set(line.record, record);
      const t = record.get(line.part) ?? { strength: ideas.map(() => 0), said: new Map() }; record.set(line.part, t);
      t.strength[idea] = Math.max(t.strength[idea]!, weights(line.kind));
      if (line.kind !== 'opening') { const s = t.said.get(line) ?? { said: 0, words: 0 }; s.said += rarity[idea]!; s.words += words; t.said.set(line, s); }
    }
    for (const [id, hit] of hits) {
      const record = told.get(id) ?? new Map<number | undefined, Told>(); told.set(id, record);
      const t = record.get(undefined) ?? { strength: ideas.map(() => 0), said: new Map() }; record.set(undefined, t);
      t.strength[idea] = Math.max(t.strength[idea]!, P.opening * hit);
    }
  });
  const total = rarity.reduce((a, b) => a + b, 0);
  const answers: Answer[] = [];
  for (const [id, parts] of told) {
    const none: Told = { strength: ideas.map(() => 0), said: new Map() };
    const whole = parts.get(undefined) ?? none;
    let best: Answer | undefined;
    const name = (t: Told) => Math.max(0, ...[...t.said].map(([l, s]) => s.said * weights(l.kind) * (P.base + (1 - P.base) * Math.min(1, s.words / l.size))));
    const ownName = name(whole);
    for (const part of [undefined, ...parts.keys()]) {
      const p = part === undefined ? none : parts.get(part)!;
      const st = ideas.map((_, i) => Math.max(whole.strength[i]!, p.strength[i]!));
      const held = new Set(st.flatMap((s, i) => (s > 0 ? [i] : [])));
      const share = [...held].reduce((a, i) => a + rarity[i]!, 0) / total;
      const text = st.reduce((a, s, i) => a + s * rarity[i]!, 0);
      const score = (text + P.NAME * Math.max(ownName, name(p))) * share ** P.cover * ({ Page: P.Page, Feature: 1.1, Question: P.Question, Term: P.Term } as const)[kinds.get(id)!];
      if (best === undefined || score > best.score) best = { id, score, part, held };
    }
    if (best) answers.push(best);
  }
  return answers.toSorted((a, b) => b.score - a.score);
}
