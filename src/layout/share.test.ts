import { describe, expect, it } from 'vitest';
import { shareLink, shareText } from './share.ts';

describe('what a reader shares', () => {
  it('says the answer, its day and where it stands', () => {
    expect(
      shareText('Polls. From Threads: unknown.', 'reviewed 23 November 2026', 'https://guide.example/polls/'),
    ).toBe('Polls. From Threads: unknown. (reviewed 23 November 2026) https://guide.example/polls/');
  });

  it('survives the way to the share page whole', () => {
    const text = 'Limit & suspend: 50 % #threads? "Yes" https://guide.example/a/?b=c#d';
    const url = new URL(shareLink(text));
    expect(url.origin).toBe('https://share.joinmastodon.org');
    expect(new URLSearchParams(url.hash.slice(1)).get('text')).toBe(text);
    expect(url.search).toBe('');
  });
});
