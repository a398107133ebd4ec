import { describe, expect, it } from 'vitest';
import type { KitOption } from '../../src/dataset/vocabulary/policyKit.ts';
import { blockFile } from '../../src/tools/policy-kit/blockFile.ts';
import { digest, exportHeader, masked, readAdminImport, type ProposedBlock } from './adminImport.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const choices = ({ options = [], comment = '', obfuscate = false }: Given) => ({
  options: new Set(options),
  comment,
  obfuscate,
});
const limit: ProposedBlock = {
  domain: 'threads.net',
  severity: 'silence',
  rejectMedia: false,
  rejectReports: false,
  publicComment: undefined,
  obfuscate: false,
};

interface Given {
  options?: KitOption[];
  comment?: string;
  obfuscate?: boolean;
}

describe("the file of the kit, read by Mastodon's rules", () => {
  it.each<{ what: string; given: Given; block: Partial<ProposedBlock> }>([
    { what: 'a plain limit', given: {}, block: {} },
    { what: 'a limit without media', given: { options: ['reject-media'] }, block: { rejectMedia: true } },
    { what: 'a limit without reports', given: { options: ['reject-reports'] }, block: { rejectReports: true } },
    { what: 'a masked limit', given: { obfuscate: true }, block: { obfuscate: true } },
    { what: 'a comment', given: { comment: 'By vote' }, block: { publicComment: 'By vote' } },
    { what: 'commas', given: { comment: 'a, b,c' }, block: { publicComment: 'a, b,c' } },
    {
      what: 'quotes',
      given: { comment: 'the "rule", so "called"' },
      block: { publicComment: 'the "rule", so "called"' },
    },
    { what: 'a lone quote', given: { comment: '"' }, block: { publicComment: '"' } },
    { what: 'a line break', given: { comment: 'one\r\ntwo\rthree' }, block: { publicComment: 'one\ntwo\nthree' } },
    { what: 'a header in the comment', given: { comment: '\n#domain\nx' }, block: { publicComment: '#domain\nx' } },
    { what: 'another script', given: { comment: 'Grüße, 日本語 🧵' }, block: { publicComment: 'Grüße, 日本語 🧵' } },
    { what: 'control characters', given: { comment: 'a\u0000b\tc' }, block: { publicComment: 'a b c' } },
    { what: 'blanks alone', given: { comment: ' \n ' }, block: {} },
  ])('is one rule for $what', ({ given, block }) => {
    const file = bytes(blockFile('limit', choices(given)));
    expect(readAdminImport(file)).toEqual([{ ...limit, ...block }]);
  });

  it('suspends, with nothing rejected besides, whatever was ticked for a limit', () => {
    const file = blockFile('suspend', choices({ options: ['reject-media', 'reject-reports'] }));
    expect(readAdminImport(bytes(file))).toEqual([{ ...limit, severity: 'suspend' }]);
  });

  it('begins with exactly the header of an export, and no byte order mark', () => {
    expect(blockFile('limit').split('\n')).toEqual([exportHeader, 'threads.net,silence,false,false,,false', '']);
    expect([...bytes(blockFile('suspend')).slice(0, 7)]).toEqual([...bytes('#domain')]);
  });
});

describe('the traps of the import', () => {
  it.each([
    { what: 'no header', file: 'threads.net,silence,false,false,,false\n' },
    { what: 'a header without its marks', file: blockFile('limit').replaceAll('#', '') },
    { what: 'a blank before the header', file: ` ${blockFile('limit')}` },
    { what: 'only a column of domains', file: '#domain\nthreads.net\n' },
  ])('with $what the limit becomes a suspension', ({ file }) => {
    const block = readAdminImport(bytes(file)).find(({ domain }) => domain === 'threads.net');
    expect(block?.severity).toBe('suspend');
  });

  it.each([
    { ruled: ['threads.net'], left: 0 },
    { ruled: ['net'], left: 0 },
    { ruled: ['threads.com', 'www.threads.net'], left: 1 },
  ])('with rules for $ruled, $left rows are left', ({ ruled, left }) => {
    expect(readAdminImport(bytes(blockFile('suspend')), ruled)).toHaveLength(left);
  });

  it.each(['limit', 'Silence', 'true'])('the severity "%s" is refused', (word) => {
    expect(() => readAdminImport(bytes(blockFile('limit').replace('silence', word)))).toThrow('is no severity');
  });

  it('a masked name can be recognised by its digest', () => {
    expect(masked('threads.net')).toBe('thr****.*et');
    expect(digest('threads.net')).toBe('b21d0b29503885ad18844f66c5abc26d7eac38e572c5cceee663e6ea08d1e825');
  });
});
