import { describe, expect, it } from 'vitest';
import { policyText } from './policyText.ts';

const text = (sentence: unknown) => ({
  id: 'limit-statement',
  kind: 'statement',
  paragraphs: [[sentence]],
  sources: ['mastodon-docs'],
});

describe('a sentence of a policy text', () => {
  it.each([
    { text: 'We limit Threads.' },
    { text: '{server} limits Threads since {since}: {/admins/limit/}' },
    { text: 'No pictures.', when: 'reject-media' },
    { text: 'Why: {reason}', when: 'given' },
    { text: 'More: {/}' },
  ])('may be $text', (sentence) => {
    expect(policyText.safeParse(text(sentence)).success).toBe(true);
  });

  it.each([
    { sentence: { text: '{sever} limits Threads.' }, says: 'names the field {sever}, which does not exist' },
    { sentence: { text: '{Server} limits Threads.' }, says: 'names the field {Server}, which does not exist' },
    { sentence: { text: 'See {/admins/limit}.' }, says: 'names the field {/admins/limit}, which does not exist' },
    { sentence: { text: 'We {server limit Threads.' }, says: 'opens or closes a brace without its twin' },
    { sentence: { text: '[Server] limits Threads.' }, says: 'must not hold [brackets]' },
    { sentence: { text: 'Because.', when: 'given' }, says: 'says "given" but has no field' },
  ])('may not be $sentence', ({ sentence, says }) => {
    const { error } = policyText.safeParse(text(sentence));
    expect(error?.issues.map(({ message }) => message).join()).toContain(says);
  });
});
