import { expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** What assistive software is told of a part of the page: its role, its name, and its parts. */
interface Told {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

test('the compatibility table is told as a table: each row by its feature, each cell under its direction', async () => {
  const page = await site.open('/compatibility/', { viewport: { width: 320, height: 740 } });
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Told[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: Told, id: string): boolean =>
    node.parentId === id ||
    (byId.get(node.parentId ?? '') !== undefined && within(byId.get(node.parentId ?? '') as Told, id));
  const table = nodes.find(({ role, name }) => role?.value === 'table' && /^What crosses/.test(name?.value ?? ''));
  const parts = nodes.filter((node) => !node.ignored && table !== undefined && within(node, table.nodeId));
  const named = (role: string) =>
    parts.filter((node) => node.role?.value === role).map(({ name }) => name?.value ?? '');
  expect(named('columnheader').map((name) => name.replace(/ (Someone|A person).*/, ''))).toEqual([
    'Feature',
    expect.stringMatching(/^From Threads/),
    expect.stringMatching(/^To Threads/),
  ]);
  const rows = named('rowheader');
  expect(dataset.features.map(({ name }) => name).filter((name) => !rows.some((row) => row.startsWith(name)))).toEqual(
    [],
  );
  expect([...named('cell'), ...named('gridcell')]).toHaveLength(2 * dataset.features.length);
});
