import { Worker } from 'node:worker_threads';

/** The built site whose twins a worker writes, and the folder that it is deployed to. */
export interface TwinsWork {
  site: string;
  base: string;
}

/** Writes the twins on a thread of their own, since they take a third of the time after Astro's build. Throws what it throws. */
export function startTwins(work: TwinsWork): Promise<void> {
  const worker = new Worker(new URL('./twinsWorker.ts', import.meta.url), { workerData: work });
  return new Promise((done, failed) =>
    worker.once('error', failed).once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The twins of ${work.site} were not all written: their thread ended with code ${code}.`));
    }),
  );
}
