import { readFileSync } from 'node:fs';
import { prepareFind } from './src/tools/search/find.ts';
const guide = JSON.parse(readFileSync('/tmp/work/dist-s/pagefind/guide.json', 'utf8'));
const look = prepareFind(guide); let mrr = 0, n = 0, at3 = 0;
for (const { q, want } of JSON.parse(readFileSync('/tmp/work/' + process.argv[2] + '.json', 'utf8'))) { const { ideas, found: answers, needsTexts } = look(q); const ps = answers.map((a) => a.entry.path); const r = ps.findIndex((p) => want.some((w: string) => (w.includes('#') ? p === w : p.split('#')[0] === w))) + 1; n++; mrr += r && r <= 8 ? 1 / r : 0; at3 += +(r > 0 && r <= 3); if (r !== 1) console.log(r, q, '[' + ideas.map((i) => i.variants.slice(0, 2).join('=')).join(' | ') + ']', ps.slice(0, 4).join(' ')); }
console.log(mrr / n, at3 / n, n);
