import { readFileSync } from 'node:fs';
import { prepareFind } from './src/tools/search/find.ts';
import { start } from './pf.tmp.mts';
const pf = await start();
const guide = JSON.parse(readFileSync('/tmp/work/dist-s/pagefind/guide.json', 'utf8'));
const look = prepareFind(guide); const memo = new Map<string, any>(); const ask = async (v: string) => { if (!memo.has(v)) memo.set(v, await pf.search(v)); return memo.get(v); };
for (const mode of ['none', 'nowhere', 'missing', 'always']) for (const f of ['tests/search/tuning.json', '/tmp/work/unseen.json']) {
  let mrr = 0, at3 = 0, n = 0;
  for (const { q, want } of JSON.parse(readFileSync(f, 'utf8'))) {
    let { ideas, found: answers, needsTexts } = look(q);
    const missing=needsTexts; const nowhere = needsTexts;
    if (mode === 'always' || (mode === 'missing' && missing) || (mode === 'nowhere' && nowhere)) {
      const hits = []; for (const { variants } of ideas) { const m = new Map<string, number>(); for (const [k, v] of variants.entries()) { const { results } = await ask(v); const best = Math.max(...results.map((r: any) => r.score), 1e-9); for (const r of results) m.set(r.id, Math.max(m.get(r.id) ?? 0, (r.score / best) * (k ? 0.8 : 1))); } hits.push(m); }
      answers = look(q, hits).found; }
    const r = answers.slice(0, 8).findIndex(({ entry: { path: p } }) => want.some((w: string) => (w.includes('#') ? p === w : p.split('#')[0] === w))) + 1; mrr += r ? 1 / r : 0; at3 += +(r > 0 && r <= 3); n++;
  }
  console.log(mode, f, (mrr / n).toFixed(3), (at3 / n).toFixed(3));
}
