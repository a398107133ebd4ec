/** The issues that workflows keep, by the label that marks each for people and, with its title, for the workflow. */
export const keptIssues = {
  're-check': { title: 'Answers to re-check', marks: 'Answers whose evidence has grown old' },
  links: { title: 'Links to mend', marks: 'Links to other sites that are gone, moved or changed' },
} as const satisfies Record<string, { title: string; marks: string }>;

export type KeptLabel = keyof typeof keptIssues;

/** An issue as GitHub's command line tool lists it. */
export interface ListedIssue {
  number: number;
  title: string;
  state: 'OPEN' | 'CLOSED';
}

/** Lists every issue that could be the one, as arguments of that tool. */
export function listing(label: KeptLabel): string[] {
  return ['issue', 'list', '--label', label, '--state', 'all', '--limit', '1000', '--json', 'number,title,state'];
}

/**
 * What to ask of GitHub's command line tool, as its arguments, so that one issue says what the file `body` says and is
 * open or closed as wanted. Other issues with the label are left alone. An issue that is closed and wanted so stays as it is.
 */
export function issueSteps(
  label: KeptLabel,
  listed: readonly ListedIssue[],
  wanted: 'open' | 'closed',
  body: string,
): string[][] {
  const { title, marks } = keptIssues[label];
  const [issue] = listed.filter((one) => one.title === title).toSorted((a, b) => a.number - b.number);
  if (wanted === 'closed') {
    return issue?.state === 'OPEN' ? [edit(issue, body), ['issue', 'close', String(issue.number)]] : [];
  }
  if (issue === undefined) {
    return [
      ['label', 'create', label, '--force', '--color', 'BFD4F2', '--description', marks],
      ['issue', 'create', '--title', title, '--label', label, '--body-file', body],
    ];
  }
  return [edit(issue, body), ...(issue.state === 'CLOSED' ? [['issue', 'reopen', String(issue.number)]] : [])];
}

function edit({ number }: ListedIssue, body: string): string[] {
  return ['issue', 'edit', String(number), '--body-file', body];
}
