import { describe, expect, it } from 'vitest';
import { readAudit } from './readAudit.ts';

const metadata = { dependencies: { total: 812 } };

describe('what npm audit prints', () => {
  it('is clean when nothing is known', () => {
    const printed = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata });
    expect(readAudit(printed)).toEqual({ kind: 'clean', packages: 812 });
  });

  it('names each package with its weaknesses', () => {
    const vulnerabilities = {
      left: { severity: 'high', via: [{ title: 'Reads any file' }, 'right'], fixAvailable: false },
      right: { severity: 'low', via: [], fixAvailable: { name: 'right', version: '2.0.0' } },
    };
    expect(readAudit(JSON.stringify({ vulnerabilities, metadata }))).toEqual({
      kind: 'vulnerable',
      findings: [
        { name: 'left', severity: 'high', titles: ['Reads any file', 'right'], fixable: false },
        { name: 'right', severity: 'low', titles: [], fixable: true },
      ],
    });
  });

  it.each([
    {
      what: 'the registry does not take audits',
      printed: JSON.stringify({ message: '405 Method Not Allowed - POST …/bulk', error: { summary: '', detail: '' } }),
      because: '405 Method Not Allowed - POST …/bulk',
    },
    {
      what: 'there is no lock file',
      printed: JSON.stringify({ error: { code: 'ENOLOCK', summary: 'This command requires a lockfile.' } }),
      because: 'This command requires a lockfile.',
    },
    { what: 'it is no JSON', printed: '<html>Blocked by proxy</html>', because: '<html>Blocked by proxy</html>' },
    { what: 'it is empty', printed: '', because: 'npm printed nothing' },
    { what: 'it is another JSON', printed: '{}', because: '{}' },
    { what: 'it is null', printed: 'null', because: 'null' },
    { what: 'it tells no count', printed: '{"vulnerabilities":{}}', because: '{"vulnerabilities":{}}' },
  ])('is no good news when $what', ({ printed, because }) => {
    expect(readAudit(printed)).toEqual({ kind: 'unanswered', because });
  });
});
