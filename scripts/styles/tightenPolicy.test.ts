import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tightenPolicy } from './tightenPolicy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (directives: string) => `<meta http-equiv="content-security-policy" content="${directives}">`;

describe('the policy of a page', () => {
  it('keeps the hashes of the scripts that stand in it, and drops the others', () => {
    const here = hashOf('run()');
    const page = `${meta(`script-src 'self' ${here} ${hashOf('elsewhere()')}`)}<script>run()</script>`;
    expect(tightenPolicy(page)).toBe(`${meta(`script-src 'self' ${here}`)}<script>run()</script>`);
  });

  it('never allows a script that was not allowed before', () => {
    const page = `${meta("script-src 'self'")}<script>evil()</script>`;
    expect(tightenPolicy(page)).toBe(page);
  });

  it('allows exactly the styles that stand in it', () => {
    const page = `${meta(`style-src-elem 'self' ${hashOf('old')}`)}<style>p{margin:0}</style>`;
    expect(tightenPolicy(page)).toContain(`style-src-elem ${hashOf('p{margin:0}')}"`);
  });

  it('leaves other directives as they are, and does not take an external script for an inline one', () => {
    const page = `${meta("default-src 'none';img-src 'self' data:; script-src 'self' ;")}<script src="/a.js"></script>`;
    expect(tightenPolicy(page)).toContain(`content="default-src 'none';img-src 'self' data:;script-src 'self'"`);
  });
});
