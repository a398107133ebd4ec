import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { TwinsWork } from './startTwins.ts';
import { writeTwins } from './writeTwins.ts';

const { site, base } = workerData as TwinsWork;
if (parentPort) await writeTwins(site, base, once(parentPort, 'message'));
