import { serveSite } from './tests/site/serveSite.ts';
import { launchChromium } from './tests/browser/chromium.ts';
import { templates as all } from './tests/accessibility/templates.ts';
import { walk, shorten } from './tests/accessibility/focusStops.ts';
const templates = process.argv[2]?process.argv[2].split(','):all;
const site = await serveSite(); const b = await launchChromium();
for (const w of [1280,360,320]) { const c=await b.newContext({viewport:{width:w,height:w===320?256:740},reducedMotion:'reduce'});
 for (const t of templates) { const page=await c.newPage(); await page.goto(site.origin+t); const t0=Date.now(); await page.evaluate(shorten);
  try { const {stops,missed}=await walk(page); const bad=stops.filter(s=>s.problems.length);
  console.log(w,t,stops.length,'bad',bad.length,'missed',missed.length,(Date.now()-t0)/1000+'s'); for(const s of bad.slice(0,4)) console.log('   ',s.problems.join(),s.what.replace(/\n/g,' ')); for(const m of missed.slice(0,4)) console.log('   MISSED',m.replace(/\n/g,' ')); } catch(e){console.log(t,String(e).slice(0,300))}
  await page.close(); } await c.close(); }
await b.close(); site.server.close();
