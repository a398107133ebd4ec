import { readFileSync } from 'node:fs';
import { prepareFind } from './src/tools/search/find.grid.tmp.ts';
import { P } from './src/tools/search/rank.grid.tmp.ts';
const guide = JSON.parse(readFileSync('/tmp/work/dist-s/pagefind/guide.json', 'utf8'));
const look = prepareFind(guide);
const sets = ['/tmp/work/all.json', '/work/shared/queries.json'].map((f) => JSON.parse(readFileSync(f, 'utf8')) as { q: string; want: string[] }[]);
const run = () => sets.map((qs) => { let mrr = 0, at3 = 0; for (const { q, want } of qs) { const r = look(q).found.slice(0, 8).findIndex(({ entry: { path: p } }) => want.some((w) => (w.includes('#') ? p === w : p.split('#')[0] === w))) + 1; mrr += r ? 1 / r : 0; at3 += +(r > 0 && r <= 3); } return [mrr / qs.length, at3 / qs.length]; });
const grid: Record<string, number[]> = { heading: [0.5, 0.6, 0.7, 0.8], opening: [0.25, 0.35, 0.45, 0.55], name: [0.85, 0.9, 0.95, 1], NAME: [1.5, 2, 2.5, 3, 4], COVER: [0.3, 0.5, 0.75, 1, 1.5], SMOOTH: [3, 6, 10, 15, 25], SHARE: [0.1, 0.2, 0.3, 0.4, 0.5], PASSING: [0.2, 0.3, 0.5, 0.7, 1], Question: [0.75, 0.85, 0.95, 1.05], Term: [0.7, 0.8, 0.9], Page: [0.95, 1.05, 1.15, 1.25], SYN: [0.7, 0.8, 0.85, 0.9, 1], SPREAD: [0.5, 0.65, 0.8, 0.9, 1], MEANING: [1, 1.2, 1.4, 1.6] };
const value = () => { const [[m, t], [ms, ts]] = run() as [[number, number], [number, number]]; return m + 0.5 * t + 0.1 * ms + 0.05 * ts; };
let best = value(); console.log('start', run());
for (let round = 0; round < 2; round++) for (const [k, vs] of Object.entries(grid)) for (const v of vs) { const before = P[k]; P[k] = v; const now = value(); if (now > best + 1e-6) best = now; else P[k] = before; }
console.log(P, run());
