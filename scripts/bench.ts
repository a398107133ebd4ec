import { benchData } from './bench/data.ts';
import { benchLoad } from './bench/load.ts';
import { benchPeers } from './bench/peers.ts';
import { answer, oneOf } from './usage.ts';

/** What can be measured, by the word that asks for it. Each is handed the options that follow. */
const benches = {
  data: benchData,
  load: benchLoad,
  peers: benchPeers,
} as const satisfies Record<string, (args: readonly string[]) => Promise<number>>;

await answer(async () => {
  const names = Object.keys(benches) as (keyof typeof benches)[];
  const [first = 'peers', ...rest] = process.argv.slice(2);
  const [word, options] = first.startsWith('-') ? ['peers', [first, ...rest]] : [first, rest];
  return benches[oneOf('The bench', word, names)](options);
});
