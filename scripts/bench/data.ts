import { deriveDataset, type Dataset } from '../../src/dataset/derive/dataset.ts';
import { downloadsOf } from '../../src/dataset/exports/downloads.ts';
import { parseRecords } from '../../src/dataset/parse.ts';
import type { PageText, RawRecord } from '../../src/dataset/records.ts';
import { rules } from '../../src/dataset/rules/registry.ts';
import { datasetModule } from '../datasetModule.ts';
import { loadPages, loadRawRecords, loadShortcodeNames } from '../loadContent.ts';
import { readArguments } from '../usage.ts';
import { multiply, withOwnIds } from './multiply.ts';
import { timeTable, totalOf, verdict, type Timed } from './verdict.ts';

/** How many times the real records, with how often each is run; the best run counts, the first ones warm up. */
const scales = [
  { times: 1, runs: 30 },
  { times: 10, runs: 6 },
  { times: 100, runs: 3 },
] as const;

const about = `What is scaled: every record, each copy with ids, addresses and sources of its own. A copied feature passes the schema
under its real id, since the list of features is closed, and gets its own before the rules and the derivation.
What is not: pages of prose and synonyms. Findings are left aside: a copied feature is on no list of features, and a
copied source that only a page cites is cited by nothing.`;

/** Times check, derivation and exports at each scale. Returns the exit code: 1 when a promise of CONTRIBUTING is broken. */
export async function benchData(args: readonly string[]): Promise<number> {
  readArguments({ args: [...args] }, 'nothing after "data"');
  const raw = await loadRawRecords();
  const pages = await loadPages();
  const shortcodes = await loadShortcodeNames();
  const timed = scales.map(({ times, runs }) => bestOf(multiply(raw, times), { pages, shortcodes }, times, runs));
  const { lines, kept } = verdict(timed);
  console.log([about, timeTable(timed), ...lines].join('\n\n'));
  return kept ? 0 : 1;
}

function bestOf(raw: readonly RawRecord[], site: Site, times: number, runs: number): Timed {
  const all = Array.from({ length: runs }, () => timeOnce(raw, site, times));
  const [best] = all.toSorted((a, b) => totalOf(a) - totalOf(b));
  return best ?? { times, records: raw.length, stages: {}, busy: 0 };
}

function timeOnce(raw: readonly RawRecord[], { pages, shortcodes }: Site, times: number): Timed {
  const [parsed, parse] = timing(() => parseRecords(raw, pages, shortcodes).records);
  const records = withOwnIds(parsed);
  const [, check] = timing(() => rules.flatMap((rule) => rule.check(records)));
  const [dataset, derive] = timing(() => deriveDataset(records));
  const [, write] = timing(() => exported(dataset));
  const measured = { parse, check, derive, export: write };
  const stages = Object.fromEntries(Object.entries(measured).map(([stage, { clock }]) => [stage, clock]));
  return { times, records: raw.length, stages, busy: parse.busy + check.busy + derive.busy + write.busy };
}

/** Everything that `npm run data` writes. */
function exported(dataset: Dataset): string[] {
  return [datasetModule(dataset), ...downloadsOf(dataset).values()];
}

/** What the work gives, and how long it took in milliseconds: by the clock, and on the processor. */
function timing<T>(work: () => T): [T, { clock: number; busy: number }] {
  const [start, used] = [performance.now(), process.threadCpuUsage()];
  const result = work();
  const { user, system } = process.threadCpuUsage(used);
  return [result, { clock: performance.now() - start, busy: (user + system) / 1000 }];
}

/** What is not scaled. */
interface Site {
  pages: readonly PageText[];
  shortcodes: readonly string[];
}
