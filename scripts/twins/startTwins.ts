import { Worker } from 'node:worker_threads';

/** The site whose twins a worker writes, and the folder that it is deployed to. */
export interface TwinsWork {
  site: string;
  base: string;
}

/** Twins that are being written. */
export interface Twins {
  /** Settles when every twin stands. To be called when every page does. Throws what a page's twin throws. */
  finish: () => Promise<void>;
}

/** Begins to write twins on a thread of their own, while pages come to stand, so that few are left to write when all do. */
export function startTwins(work: TwinsWork): Twins {
  const worker = new Worker(new URL('./twinsWorker.ts', import.meta.url), { workerData: work });
  const ended = new Promise<void>((done, failed) =>
    worker.once('error', failed).once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The twins of ${work.site} were not all written: their thread ended with code ${code}.`));
    }),
  );
  // Whoever calls `finish` is told; until then nobody listens.
  ended.catch(() => undefined);
  return {
    finish: () => {
      worker.postMessage('whole');
      return ended;
    },
  };
}
