import { workerData } from 'node:worker_threads';
import type { TwinsWork } from './startTwins.ts';
import { writeTwins } from './writeTwins.ts';

const { site, base } = workerData as TwinsWork;
await writeTwins(site, base);
