import { siteUrlProblem } from './requireSiteUrl/siteUrlProblem.ts';
import { answer, UsageError } from './usage.ts';

await answer(async () => {
  const problem = siteUrlProblem(process.env['SITE_URL']);
  if (problem !== undefined) throw new UsageError(problem);
  return 0;
});
