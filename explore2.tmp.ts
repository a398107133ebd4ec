import { serveSite } from './tests/site/serveSite.ts';
import { launchChromium } from './tests/browser/chromium.ts';
import { templates } from './tests/accessibility/templates.ts';
import { faintText } from './tests/accessibility/faintText.ts';
import { smallTargets } from './tests/accessibility/smallTargets.ts';
const site = await serveSite(); const b = await launchChromium();
const seen=new Map<string,number>();
const add=(k:string,p:string)=>{ const kk=k.replace(/astro-\w+/g,''); if(!seen.has(kk)&&seen.size<400) console.log(p,kk); seen.set(kk,(seen.get(kk)??0)+1); };
for (const s of ['light','dark'] as const) { const c=await b.newContext({colorScheme:s,viewport:{width:s==='light'?360:1280,height:800},hasTouch:true,isMobile:s==='light'});
 for (const t of templates) { const page=await c.newPage(); await page.goto(site.origin+t); await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
  for (const x of await page.evaluate(faintText,7)) add('FAINT '+x.slice(0,150),t);
  const st=(await page.evaluate(smallTargets,44)); const by=new Map<string,string[]>(); for(const x of st){const k=x.replace(/^\d+ × /,'').replace(/href="[^"]*"|id="[^"]*"|>[\s\S]*/g,''); by.set(k,[...(by.get(k)??[]),x]);} for(const [k,v] of by) console.log('SMALL',s,t,v.length,k,'e.g.',v[0].slice(0,140).replace(/\n/g,' '));
  await page.close(); } await c.close(); }
await b.close(); site.server.close();
