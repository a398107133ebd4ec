import { readFileSync } from 'node:fs';
const dir = '/tmp/work/dist-s/pagefind/';
(globalThis as any).fetch = async (u: string) => { const f = String(u).split('?')[0]!.replace(/^.*\/pagefind\//, dir); const b = readFileSync(f); return { ok: true, arrayBuffer: async () => b.buffer.slice(b.byteOffset, b.byteOffset + b.length), json: async () => JSON.parse(b.toString()) }; };
(globalThis as any).window = { location: { origin: 'http://x', href: 'http://x/' } }; (globalThis as any).location = { href: 'http://x/', origin: 'http://x' };
(globalThis as any).document = { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null };
const { writeFileSync } = await import('node:fs'); writeFileSync('/tmp/work/pagefind.mjs', readFileSync(dir + 'pagefind.js'));
const pf = await import('/tmp/work/pagefind.mjs');
export async function start() { await pf.options({ basePath: '/pagefind/', noWorker: true, ranking: { pageLength: 0.9, termFrequency: 0.6 } }); await pf.init(); return pf; }
if (process.argv[1]?.endsWith('pf.tmp.mts')) { const p = await start(); const r = await p.search('xmpp'); console.log(r.results.length, r.results[0]); }
