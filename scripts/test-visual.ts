import { run } from './run.ts';
import { answer, readArguments } from './usage.ts';

await answer(async () => {
  const { values } = readArguments({ options: { update: { type: 'boolean' } } }, '--update');
  if (values.update) process.env['VISUAL_UPDATE'] = '1';
  run('node', ['scripts/build.ts']);
  run('vitest', ['run', 'tests/visual']);
  return 0;
});
