import { spawn } from 'node:child_process';
import { run } from './run.ts';

await run('node', ['scripts/build-data.ts']);
const watcher = spawn('node', ['--watch', '--watch-path=content', 'scripts/build-data.ts'], { stdio: 'inherit' });
process.on('exit', () => watcher.kill());
await run('astro', ['dev']);
