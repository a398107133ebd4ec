import { describe, expect, it } from 'vitest';
import { openQuestionsOf } from '../dataset/derive/openQuestions.ts';
import * as make from '../dataset/fixtures/records.ts';
import type { Deployment } from './deployment.ts';
import { reportFields, reportLink } from './resultReport.ts';

const TEST_URL = 'https://guide.example/compatibility/unknown/#polls--from-threads';
const REPO = 'https://codeberg.org/example/guide';

/** The link for the first open question of a feature with the given name. */
function link(deployment: Deployment, name = 'Polls', when?: string) {
  const unknown = { status: 'unknown', unknown: make.unknown } as const;
  const answer = when === undefined ? make.cell(unknown) : make.cell({ cases: [make.cellCase({ ...unknown, when })] });
  const cells = { 'from-threads': answer, 'to-threads': make.notApplicable };
  // The name is not put through the schema, which refuses markup: links must not depend on that.
  const features = [{ ...make.feature({ cells }), name }];
  const [question] = openQuestionsOf(make.dataset({ features }).features);
  if (question === undefined) throw new Error('The fixture has no open question.');
  return reportLink(question, TEST_URL, deployment);
}

describe('the link that takes a result', () => {
  it('is none where the deployment names no address', () => {
    expect(link({})).toBeUndefined();
    expect(link({ repoUrl: '', contactUrl: '' })).toBeUndefined();
  });

  it('opens an issue in the repository, with feature, direction, question and a form to fill in', () => {
    const { href, words } = link({ repoUrl: REPO }) ?? { href: '', words: '' };
    const url = new URL(href);
    expect(words).toBe('Report a result as an issue');
    expect(`${url.origin}${url.pathname}`).toBe(`${REPO}/issues/new`);
    expect(url.searchParams.get('title')).toBe('Test result: Polls, from Threads');
    const body = url.searchParams.get('body') ?? '';
    expect(body).toContain('Feature: Polls (polls)\nDirection: from Threads (from-threads)\n');
    expect(body).toContain('Question: Does it reach Mastodon?');
    expect(body).toContain(`Test: ${TEST_URL}`);
    expect(reportFields.filter((field) => !body.includes(`${field}:`))).toEqual([]);
  });

  it('names the case', () => {
    const url = new URL(link({ repoUrl: REPO }, 'Polls', 'A poll that has ended')?.href ?? '');
    expect(url.searchParams.get('title')).toBe('Test result: Polls, from Threads: A poll that has ended');
    expect(url.searchParams.get('body')).toContain('Case: A poll that has ended');
  });

  it.each([`${REPO}/`, `${REPO}//`])('does not double the slash of %s', (repoUrl) => {
    expect(link({ repoUrl })?.href.startsWith(`${REPO}/issues/new?`)).toBe(true);
  });

  it('prefers the repository to the contact', () => {
    expect(link({ repoUrl: REPO, contactUrl: 'mailto:a@b.example' })?.href).toContain('/issues/new?');
  });

  it.each(['mailto:a@b.example', 'mailto:a@b.example?cc=c@d.example'])('writes a mail to %s', (contactUrl) => {
    const { href } = link({ contactUrl }) ?? { href: '' };
    expect(href.startsWith(`${contactUrl}${contactUrl.includes('?') ? '&' : '?'}subject=Test%20result`)).toBe(true);
    expect(new URL(href).searchParams.get('body')).toContain('Question: Does it reach Mastodon?');
  });

  it('leads to the contact page as it is', () => {
    expect(link({ contactUrl: 'https://guide.example/contact' })).toEqual({
      href: 'https://guide.example/contact',
      words: 'Send a result',
    });
  });

  it.each(['Polls & quizzes = #1?', '"><script>alert(1)</script>', 'Pools \ud800 half', '投票 🗳️'])(
    'carries the name %j unharmed through the address',
    (name) => {
      const { href } = link({ repoUrl: REPO }, name) ?? { href: '' };
      expect(href).toMatch(/^[\x21-\x7e]+$/);
      expect(href).not.toMatch(/["<>]/);
      expect(new URL(href).searchParams.get('title')).toBe(`Test result: ${name.toWellFormed()}, from Threads`);
    },
  );

  it.each([
    { repoUrl: 'javascript:alert(1)', named: 'REPO_URL' },
    { repoUrl: 'codeberg.org/example', named: 'REPO_URL' },
    { contactUrl: 'data:text/html,x', named: 'CONTACT_URL' },
    { contactUrl: 'me@example.org', named: 'CONTACT_URL' },
  ])('refuses $named that no reader should follow', ({ named, ...deployment }) => {
    expect(() => link(deployment)).toThrow(new RegExp(`^${named} is ".+"\\. Set it to an address`));
  });
});
