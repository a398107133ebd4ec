import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';

/** A domain block as Mastodon 4.6.5 would propose it on the review page of an admin import. */
export interface ProposedBlock {
  domain: string;
  severity: 'silence' | 'suspend' | 'noop';
  rejectMedia: boolean;
  rejectReports: boolean;
  publicComment: string | undefined;
  obfuscate: boolean;
}

const HEADERS = ['#domain', '#severity', '#reject_media', '#reject_reports', '#public_comment', '#obfuscate'];

/** Longest file that Mastodon reads, in rows (Admin::Import). */
const ROWS_MAX = 20_000;

/**
 * Reads a file as Mastodon's admin import does (`app/models/admin/import.rb` and
 * `export_domain_blocks_controller.rb` of 4.6.5): the first line is a header only when its first cell is exactly
 * `#domain`, else every row is a bare domain; a column that is missing means a suspension, or false; a domain that a
 * rule covers already, its own or one for a name above it, is left out.
 *
 * @throws Error for what is no CSV, has too many rows, or holds a severity or truth value Mastodon does not know
 */
export function readAdminImport(file: Uint8Array, ruled: readonly string[] = []): ProposedBlock[] {
  const lines: string[][] = parse(Buffer.from(file), { bom: false, relax_column_count: true, skip_empty_lines: true });
  const [first = []] = lines;
  const withHeader = first[0] === '#domain';
  const headers = withHeader ? first : ['#domain'];
  const rows = withHeader ? lines.slice(1) : lines;
  if (rows.length > ROWS_MAX) throw new Error(`The file has ${rows.length} rows; Mastodon reads ${ROWS_MAX}.`);
  return rows
    .map((cells) => new Map(headers.map((header, index) => [header, cells[index] ?? ''])))
    .filter((row) => !namesAbove(row.get('#domain') ?? '').some((name) => ruled.includes(name)))
    .map(proposed);
}

/** The header names Mastodon's own export writes, in order. */
export const exportHeader = HEADERS.join(',');

/** How Mastodon masks an obfuscated domain in its public list (`DomainBlock#public_domain`). */
export function masked(domain: string): string {
  const visible = domain.length / 4;
  return [...domain]
    .map((character, index) =>
      index > visible && index < domain.length - visible && character !== '.' ? '*' : character,
    )
    .join('');
}

/** The digest by which an obfuscated domain can be recognised (`DomainBlock#domain_digest`). */
export function digest(domain: string): string {
  return createHash('sha256').update(domain).digest('hex');
}

function proposed(row: ReadonlyMap<string, string>): ProposedBlock {
  return {
    domain: row.get('#domain') ?? '',
    severity: severity(row.get('#severity') ?? 'suspend'),
    rejectMedia: truth(row.get('#reject_media')),
    rejectReports: truth(row.get('#reject_reports')),
    publicComment: row.get('#public_comment') || undefined,
    obfuscate: truth(row.get('#obfuscate')),
  };
}

function severity(word: string): ProposedBlock['severity'] {
  if (word === 'silence' || word === 'suspend' || word === 'noop') return word;
  throw new Error(`"${word}" is no severity.`);
}

function truth(word = 'false'): boolean {
  if (word !== 'true' && word !== 'false') throw new Error(`"${word}" is neither true nor false.`);
  return word === 'true';
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`. */
function namesAbove(domain: string): string[] {
  const labels = domain.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
