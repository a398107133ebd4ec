import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPages, loadRawRecords, loadShortcodeNames } from './loadContent.ts';

let folder: string;

beforeEach(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'content-'))}/`;
  await write('package.json', '{ "type": "module" }');
});

afterEach(() => rm(folder, { recursive: true }));

describe('loading records', () => {
  it('gives each record with its collection and file, files in order', async () => {
    await write('content/data/features/polls.ts', "export default { id: 'polls' };");
    await write('content/data/events/2026.ts', "export default [{ id: 'a' }, { id: 'b' }];");
    await write('content/data/synonyms.ts', "export default [['boost', 'retoot']];");
    expect(await loadRawRecords(folder)).toEqual([
      { collection: 'events', file: 'content/data/events/2026.ts', value: { id: 'a' } },
      { collection: 'events', file: 'content/data/events/2026.ts', value: { id: 'b' } },
      { collection: 'features', file: 'content/data/features/polls.ts', value: { id: 'polls' } },
      { collection: 'synonyms', file: 'content/data/synonyms.ts', value: [['boost', 'retoot']] },
    ]);
  });

  it.each([
    { what: 'has no default export', text: 'export const polls = {};', loaded: { value: undefined } },
    { what: 'throws an error', text: "throw new Error('No.');", loaded: { loadError: 'No.' } },
    { what: 'throws something else', text: "throw 'No.';", loaded: { loadError: 'No.' } },
    {
      what: 'throws what cannot be told',
      text: 'throw Object.create(null);',
      loaded: { loadError: 'it throws' },
    },
    { what: 'exports an empty list', text: 'export default [];', loaded: { loadError: 'it exports an empty list' } },
    { what: 'is no TypeScript', text: 'export default {', loaded: { loadError: expect.any(String) as string } },
    {
      what: 'imports what does not exist',
      text: "import './nothing.ts';",
      loaded: { loadError: expect.stringContaining('nothing.ts') as string },
    },
  ])('tells of a file that $what, and goes on', async ({ text, loaded }) => {
    await write('content/data/features/a.ts', text);
    await write('content/data/features/b.ts', "export default { id: 'b' };");
    expect(await loadRawRecords(folder)).toMatchObject([
      { file: 'content/data/features/a.ts', ...loaded },
      { file: 'content/data/features/b.ts', value: { id: 'b' } },
    ]);
  });

  it('tells of a file in a folder that is no collection', async () => {
    await write('content/data/featrues/polls.ts', 'export default {};');
    expect(await loadRawRecords(folder)).toEqual([
      {
        file: 'content/data/featrues/polls.ts',
        loadError: expect.stringMatching(/^it stands in none of the folders of content\/data: sources, features, /),
      },
    ]);
  });

  it('gives none where there is no content', async () => {
    expect(await loadRawRecords(folder)).toEqual([]);
  });
});

describe('loading pages', () => {
  it('gives each page with its address', async () => {
    await write('content/docs/index.mdx', 'Home.');
    await write('content/docs/admins/index.mdx', 'Admins.');
    await write('content/docs/admins/limit.mdx', 'Limit.');
    await write('content/docs/plain.md', 'Plain.');
    expect((await loadPages(folder)).map(({ path, text }) => `${path} ${text}`)).toEqual([
      '/admins/ Admins.',
      '/admins/limit/ Limit.',
      '/ Home.',
      '/plain/ Plain.',
    ]);
  });
});

describe('loading the names of shortcodes', () => {
  it('gives those in src/shortcodes, without their ending', async () => {
    expect(await loadShortcodeNames()).toEqual(expect.arrayContaining(['Answer', 'Cite', 'Support', 'Term']));
    expect(await loadShortcodeNames()).not.toContain('page');
  });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
