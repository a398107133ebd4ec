import { describe, expect, it } from 'vitest';
import { fragmentOf, wantedFrom, type Wanted } from './fragment.ts';

describe('the fragment', () => {
  it.each<{ fragment: string; wanted: Wanted }>([
    {
      fragment: '#account=name%40threads.net',
      wanted: { account: 'name@threads.net', server: '', software: 'mastodon' },
    },
    {
      fragment: '#account=name%40threads.net&server=example.social',
      wanted: { account: 'name@threads.net', server: 'example.social', software: 'mastodon' },
    },
    {
      fragment: '#account=%26%3D%23%3Cb%3E&server=example.social&software=friendica',
      wanted: { account: '&=#<b>', server: 'example.social', software: 'friendica' },
    },
  ])('$fragment is written and read again', ({ fragment, wanted }) => {
    expect(fragmentOf(wanted)).toBe(fragment);
    expect(wantedFrom(fragment)).toEqual(wanted);
  });

  it.each(['', '#', '#sharing-off', '#why-cant-i-find-it', '#s12', '#x=y', '#%E0%A4%A'])(
    '%j asks for nothing',
    (fragment) => {
      expect(wantedFrom(fragment)).toBeUndefined();
    },
  );

  it('may name a server alone, and unknown software is taken as Mastodon', () => {
    expect(wantedFrom('#server=example.social&software=javascript:')).toEqual({
      account: '',
      server: 'example.social',
      software: 'mastodon',
    });
  });
});
