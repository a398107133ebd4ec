import { readFileSync } from 'node:fs';
import { prepareFind } from './src/tools/search/find.ts';
const guide = JSON.parse(readFileSync('/tmp/work/dist-s/pagefind/guide.json', 'utf8'));
import { start } from './pf.tmp.mts';
const pf = process.env.TEXT ? await start() : undefined;
let asked = 0;
const known = new Map<string, Promise<any>>(); const ask = (v: string) => { const b = known.get(v) ?? pf.search(v); known.set(v, b); return b; };
const t0 = performance.now(); const look = prepareFind(guide); console.log('prepare', (performance.now() - t0).toFixed(1), 'ms');
const show = process.argv[2] === 'heldBack' ? [] : ['tuning', 'sample'];
for (const set of process.argv[2] === 'heldBack' ? ['heldBack'] : ['tuning', 'sample']) {
  const file = set === 'sample' ? '/work/shared/queries.json' : `tests/search/${set}.json`;
  const qs = JSON.parse(readFileSync(file, 'utf8')) as { q: string; want: string[] }[];
  let mrr = 0, at1 = 0, at3 = 0, ms = 0, worst = 0;
  for (const { q, want } of qs) {
    const t = performance.now(); let { ideas, found: answers, needsTexts } = look(q); const d = performance.now() - t; ms += d; worst = Math.max(worst, d);
    if (pf) {
      const top = answers[0]; const mode = process.env.TEXT;
      const missing = needsTexts; const nowhere = needsTexts;
      if (mode === 'always' || (mode === 'missing' && missing) || (mode === 'nowhere' && nowhere)) { asked++;
        const hits = await Promise.all(ideas.map(async ({ variants }) => { const m = new Map<string, number>(); for (const [k, v] of variants.entries()) { const { results } = await ask(v); const best = Math.max(...results.map((r: any) => r.score), 1e-9); for (const r of results) m.set(r.id, Math.max(m.get(r.id) ?? 0, (r.score / best) * (k ? 0.9 : 1))); } return m; }));
        answers = look(q, hits).found; } }
    const paths = answers.slice(0, 8).map((a) => a.entry.path);
    const fits = (p: string) => want.some((w) => (w.includes('#') ? p === w : p.split('#')[0] === w));
    const rank = paths.findIndex(fits) + 1;
    mrr += rank ? 1 / rank : 0; at1 += +(rank === 1); at3 += +(rank > 0 && rank <= 3);
    if (rank !== 1 && show.includes(set)) console.log(`${rank || '-'} ${q} [${ideas.map((i) => i.variants.slice(0, 3).join('=')).join(' | ')}] → ${paths.slice(0, 4).join(' ')}`);
  }
  console.log('asked', asked); console.log(set, 'MRR', (mrr / qs.length).toFixed(3), 'first', (at1 / qs.length).toFixed(3), 'top3', (at3 / qs.length).toFixed(3), qs.length, 'ms', (ms / qs.length).toFixed(2), worst.toFixed(1));
}
