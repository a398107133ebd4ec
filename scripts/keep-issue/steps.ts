/** Marks the issue for people, and with its title for the workflow. */
const LABEL = 're-check';
const TITLE = 'Answers to re-check';

/** An issue as GitHub's command line tool lists it. */
export interface ListedIssue {
  number: number;
  title: string;
  state: 'OPEN' | 'CLOSED';
}

/** Lists every issue that could be the one. */
export const listing = [
  ...['issue', 'list', '--label', LABEL, '--state', 'all'],
  ...['--limit', '1000', '--json', 'number,title,state'],
] as const;

/**
 * What to ask of GitHub's command line tool, as its arguments, so that one issue says what the file `body` says and is
 * open or closed as wanted. Other issues with the label are left alone. An issue that is closed and wanted so stays as it is.
 */
export function issueSteps(listed: readonly ListedIssue[], wanted: 'open' | 'closed', body: string): string[][] {
  const [issue] = listed.filter(({ title }) => title === TITLE).toSorted((a, b) => a.number - b.number);
  if (wanted === 'closed') {
    return issue?.state === 'OPEN' ? [edit(issue, body), ['issue', 'close', String(issue.number)]] : [];
  }
  if (issue === undefined) {
    const description = 'Answers whose evidence has grown old';
    return [
      ['label', 'create', LABEL, '--force', '--color', 'BFD4F2', '--description', description],
      ['issue', 'create', '--title', TITLE, '--label', LABEL, '--body-file', body],
    ];
  }
  return [edit(issue, body), ...(issue.state === 'CLOSED' ? [['issue', 'reopen', String(issue.number)]] : [])];
}

function edit({ number }: ListedIssue, body: string): string[] {
  return ['issue', 'edit', String(number), '--body-file', body];
}
