import { fileURLToPath } from 'node:url';
import { scaffoldKinds, scaffolds } from '../src/dataset/scaffold/scaffolds.ts';
import { writeScaffold } from './new/writeScaffold.ts';
import { answer, oneOf, readArguments, UsageError } from './usage.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const usage = `${scaffoldKinds.join(', ')}, then an id, such as "npm run new -- source example-blog-threads-replies"`;

await answer(async () => {
  const { positionals } = readArguments({ args: process.argv.slice(2), allowPositionals: true }, usage);
  const [word = '', id = '', ...rest] = positionals;
  if (id === '' || rest.length > 0) throw new UsageError(`Say what to begin, and its id. Allowed: ${usage}.`);
  const kind = oneOf('The record', word, scaffoldKinds);
  const { file, missing } = await writeScaffold(root, kind, id);
  const steps = [...scaffolds[kind].besides(id), 'Run npm run data: it names whatever is wrong then.'];
  console.log([`Began ${file}. It does not pass yet:`, ...missing.map((one) => `  ${one}`)].join('\n'));
  console.log(['Besides filling it in:', ...steps.map((step) => `  - ${step}`)].join('\n'));
  return 0;
});
