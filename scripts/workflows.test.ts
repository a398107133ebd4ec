import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const workflows = globSync('.github/workflows/*.yml').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Everything that a pattern's first group finds. */
function named({ text }: { text: string }, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

describe.each(workflows)('the workflow $file', (workflow) => {
  it('runs commands and scripts that exist', () => {
    const commands = named(workflow, /npm run (?:--silent )?([\w:-]+)/g);
    const files = named(workflow, /node (scripts\/\S+)/g);
    expect([...commands, ...files].length).toBeGreaterThan(0);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names a major version of each action it uses', () => {
    const actions = named(workflow, /uses: (\S+)/g);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });

  it('starts from no permission, and cannot write code', () => {
    expect(workflow.text).toMatch(/^permissions: \{\}$/m);
    expect(workflow.text).not.toMatch(/contents: write|write-all/);
  });

  it('never runs twice at once', () => {
    expect(workflow.text).toMatch(/^concurrency:\n {2}group: \S+/m);
  });
});

it('there is a workflow to look at', () => {
  expect(workflows.map(({ file }) => file)).toContain('.github/workflows/stale.yml');
});

/** Everything that puts the site online by a build of its own. */
const deployments = ['.github/workflows/pages.yml', 'netlify.toml'];

it.each(deployments)('%s refuses to build for an address that it does not know', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('npm run build:deploy');
  expect(text).toContain('SITE_URL');
  expect(text).not.toMatch(/npm run (--silent )?build(?!:deploy)/);
  expect(scripts['build:deploy']).toMatch(/^node scripts\/require-site-url\.ts && /);
});

it('no workflow runs what a stranger wrote with the right to write', () => {
  expect(workflows.filter(({ text }) => /pull_request_target|workflow_run/.test(text)).map(({ file }) => file)).toEqual(
    [],
  );
  const inCommands = workflows.flatMap(({ file, text }) =>
    [...text.matchAll(/^ *(?:- )?run:(.*(?:\n {10,}.*)*)/gm)].filter(([, run]) => run?.includes('${{')).map(() => file),
  );
  expect(inCommands).toEqual([]);
});
