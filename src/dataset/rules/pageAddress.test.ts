import { describe, expect, it } from 'vitest';
import { page, records } from '../fixtures/records.ts';
import { pageAddress } from './pageAddress.ts';

const follow = page('Words.', '/follow/');

describe('page-address', () => {
  it('passes pages that each have an address', () => {
    expect(pageAddress.check(records({ pages: [page('Words.', '/'), follow] }))).toEqual([]);
  });

  it('finds each file whose address another has, and names that', () => {
    const [plain, folder] = ['content/docs/follow.md', 'content/docs/follow/index.mdx'];
    const pages = [follow, { ...follow, file: plain }, { ...follow, file: folder }];
    expect(pageAddress.check(records({ pages }))).toEqual([
      { file: plain, at: 'file', says: 'has the address /follow/, which content/docs/follow.mdx has too.' },
      { file: folder, at: 'file', says: 'has the address /follow/, which content/docs/follow.mdx has too.' },
    ]);
  });
});
