import { describe, expect, it } from 'vitest';
import { reportAdvice } from './reportAdvice.ts';

const REPO = 'https://codeberg.org/example/guide';

describe('what readers are told about where results go', () => {
  it('is honest where there is no address', () => {
    const { text, links } = reportAdvice({});
    expect(text).toContain('names no address');
    expect(text).toContain('Publish your test');
    expect(links).toEqual([]);
  });

  it('names the repository, and the contact beside it', () => {
    const { text, links } = reportAdvice({ repoUrl: REPO, contactUrl: 'mailto:a@b.example' });
    expect(text).toContain('Open an issue');
    expect(links.map(({ href }) => href)).toEqual([REPO, 'mailto:a@b.example']);
  });

  it('names the contact alone', () => {
    const { text, links } = reportAdvice({ contactUrl: 'https://guide.example/contact' });
    expect(text).toContain('Send the result');
    expect(links).toEqual([{ href: 'https://guide.example/contact', words: 'Contact' }]);
  });
});
