import { spawn } from 'node:child_process';
import { run } from './run.ts';

run('node', ['scripts/build-data.ts']);
const watcher = spawn('node', ['--watch', '--watch-path=content', 'scripts/build-data.ts'], { stdio: 'inherit' });
process.on('exit', () => watcher.kill());
run('astro', ['dev']);
