import { findNginx } from './nginx/findNginx.ts';
import { run } from './run.ts';
import { answer } from './usage.ts';

await answer(async () => {
  findNginx();
  await run('vitest', ['run', '--config', 'tests/nginx/vitest.config.ts']);
  return 0;
});
