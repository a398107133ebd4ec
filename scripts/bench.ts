import { benchData } from './bench/data.ts';
import { benchLoad } from './bench/load.ts';
import { answer, oneOf, readArguments } from './usage.ts';

/** What can be timed, by the word that asks for it. */
const benches = { data: benchData, load: benchLoad } as const satisfies Record<string, () => Promise<number>>;

await answer(async () => {
  const names = Object.keys(benches) as (keyof typeof benches)[];
  const usage = `one of ${names.join(', ')}, such as "npm run bench -- data"`;
  const { positionals } = readArguments({ args: process.argv.slice(2), allowPositionals: true }, usage);
  return benches[oneOf('The bench', positionals.join(' '), names)]();
});
