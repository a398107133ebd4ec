import { describe, expect, it } from 'vitest';
import { issueSteps, listing, type ListedIssue } from './steps.ts';

const issue = (number: number, state: ListedIssue['state'], title = 'Answers to re-check') => ({
  number,
  title,
  state,
});

function asked(listed: ListedIssue[], wanted: 'open' | 'closed'): string[] {
  return issueSteps('re-check', listed, wanted, 'queue.md').map((step) => step.join(' '));
}

describe('the one issue', () => {
  it('is created with its label when there is none', () => {
    expect(asked([], 'open')).toEqual([
      'label create re-check --force --color BFD4F2 --description Answers whose evidence has grown old',
      'issue create --title Answers to re-check --label re-check --body-file queue.md',
    ]);
  });

  it.each<{ what: string; listed: ListedIssue[]; wanted: 'open' | 'closed'; steps: string[] }>([
    { what: 'updated while it is open', listed: [issue(7, 'OPEN')], wanted: 'open', steps: ['edit 7'] },
    { what: 'reopened', listed: [issue(7, 'CLOSED')], wanted: 'open', steps: ['edit 7', 'reopen 7'] },
    { what: 'closed with its last list', listed: [issue(7, 'OPEN')], wanted: 'closed', steps: ['edit 7', 'close 7'] },
    { what: 'left closed', listed: [issue(7, 'CLOSED')], wanted: 'closed', steps: [] },
    { what: 'not created when nothing is due', listed: [], wanted: 'closed', steps: [] },
    {
      what: 'the oldest of two',
      listed: [issue(9, 'OPEN'), issue(7, 'CLOSED')],
      wanted: 'open',
      steps: ['edit 7', 'reopen 7'],
    },
    {
      what: 'told from others with the label',
      listed: [issue(3, 'OPEN', 'Polls: a source'), issue(7, 'OPEN')],
      wanted: 'closed',
      steps: ['edit 7', 'close 7'],
    },
  ])('is $what', ({ listed, wanted, steps }) => {
    const expected = steps.map((step) => `issue ${step}${step.startsWith('edit') ? ' --body-file queue.md' : ''}`);
    expect(asked(listed, wanted)).toEqual(expected);
  });
});

it('an issue of another kind has its own label and title', () => {
  expect(listing('links').join(' ')).toContain('--label links ');
  const created = issueSteps('links', [issue(7, 'OPEN')], 'open', 'links.md').map((step) => step.join(' '));
  expect(created).toEqual([
    'label create links --force --color BFD4F2 --description Links to other sites that are gone, moved or changed',
    'issue create --title Links to mend --label links --body-file links.md',
  ]);
});
