import { Key } from 'selenium-webdriver';
import type { Reader } from '../reader.ts';

/** Asks the server check about what is no server, and is refused in words. Nothing is asked of anyone. */
export async function check(reader: Reader): Promise<void> {
  await reader.open('/check/');
  await reader.type('Your server', '127.0.0.1', Key.ENTER);
  await reader.until('the refusal', async () =>
    (await reader.seen('#check-status')).join().includes('not an IP address'),
  );
}
