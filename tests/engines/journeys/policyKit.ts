import assert from 'node:assert/strict';
import type { Reader } from '../reader.ts';

/** Chooses a stance and names a server: the texts narrow and fill, and the address keeps the choice. */
export async function policyKit(reader: Reader): Promise<void> {
  const headings = async () => (await reader.seen('policy-kit :is(h3, h4)')).join('\n');
  await reader.open('/admins/policy-kit/');
  assert.match(await headings(), /If you suspend/);
  await reader.tick('Limit');
  assert.doesNotMatch(await headings(), /If you suspend/);
  await reader.type('Name of your server', 'Example Social');
  await reader.until('the name in a text', async () =>
    (await reader.seen('.kit-text .words')).some((text) => text.includes('Example Social')),
  );
  await reader.tick('Reject media files');
  await reader.until('the choices in the address', async () =>
    (await reader.place()).includes('server=Example+Social'),
  );
}
