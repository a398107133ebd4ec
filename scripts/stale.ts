import { recheckMarkdown } from '../src/dataset/recheck/markdown.ts';
import { recheckText } from '../src/dataset/recheck/plainText.ts';
import { recheckReport, type RecheckReport } from '../src/dataset/recheck/report.ts';
import { localDay } from '../src/tools/freshness/localDay.ts';
import { loadDataset } from './loadDataset.ts';
import { staleOptions, type StaleOptions } from './stale/options.ts';
import { answer } from './usage.ts';

const written = {
  text: recheckText,
  md: (report) => recheckMarkdown(report, process.env['SITE_URL'] || undefined),
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
} as const satisfies Record<StaleOptions['format'], (report: RecheckReport) => string>;

await answer(async () => {
  const { asOf, format, failOn } = staleOptions(process.argv.slice(2), localDay(new Date()));
  const report = recheckReport(await loadDataset(), asOf);
  process.stdout.write(written[format](report));
  const { due, stale } = report.counts;
  const failing = { due: due + stale, stale };
  return failOn !== undefined && failing[failOn] > 0 ? 1 : 0;
});
