import { serveSite } from './tests/site/serveSite.ts';
import { launchChromium } from './tests/browser/chromium.ts';
import { violationsOn } from './tests/accessibility/violations.ts';
import { everyPath } from './tests/site/pageMap.ts';
import { views } from './tests/accessibility/views.ts';
const site = await serveSite(); const b = await launchChromium();
const want = process.argv[2] ? views.filter(v=>process.argv[2].split('|').includes(v.name)) : views;
const seen = new Map<string,{n:number,ex:string,views:Set<string>,paths:Set<string>}>();
const jobs = everyPath.flatMap(p=>want.map(v=>({p,v}))); const times:[number,string][]=[];
async function run(){ for(;;){ const j=jobs.shift(); if(!j) return; const t=Date.now(); const c=await b.newContext(j.v.reader); const page=await c.newPage(); await page.goto(site.origin+j.p);
 await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
 for (const v of await violationsOn(page)) { const id=v.split(':')[0]+' '+(v.match(/class="([^"]*)"/)?.[1] ?? v.slice(0,80)).replace(/astro-\w+/g,''); const s=seen.get(id)??{n:0,ex:v,views:new Set(),paths:new Set()}; s.n++; s.views.add(j.v.name); s.paths.add(j.p); seen.set(id,s);} 
 if (await page.evaluate(()=>document.documentElement.scrollWidth>innerWidth)) console.log('SIDEWAYS',j.p,j.v.name);
 await c.close(); times.push([Date.now()-t,j.p]); } }
const t0=Date.now(); await Promise.all([run(),run(),run()]); console.log('total',(Date.now()-t0)/1000);
times.sort((a,b)=>b[0]-a[0]); console.log(times.slice(0,12).map(x=>x.join(' ')).join('\n'), 'median', times[times.length>>1]);
for (const [k,s] of seen) console.log(k,'| n',s.n,'|',[...s.views].join('; '),'|',[...s.paths].slice(0,4).join(' '),s.paths.size,'\n    ',s.ex.slice(0,220));
await b.close(); site.server.close();
