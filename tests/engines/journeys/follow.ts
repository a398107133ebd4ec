import type { Reader } from '../reader.ts';

/** Turns a link to a profile into the handle to search for. */
export async function follow(reader: Reader): Promise<void> {
  await reader.open('/follow/');
  await reader.type('Threads account', 'https://www.threads.com/@Mosseri?igshid=1');
  await reader.press('Get the handle');
  await reader.until('the handle', async () =>
    (await reader.seen('account-finder code')).some((code) => code === '@mosseri@threads.net'),
  );
}
