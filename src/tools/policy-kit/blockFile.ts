import type { PolicyStance } from '../../dataset/vocabulary/policyStances.ts';
import type { Choices } from './choices.ts';

/** The domain of federated Threads accounts; www.threads.net falls under a rule for it. */
const DOMAIN = 'threads.net';

/** Exactly Mastodon's first line: read with any other, every row becomes a suspension (Admin::Import, 4.6.5). */
const HEADER = '#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate';

/** What Mastodon calls the stances that are rules. Without a rule there is nothing to import. */
const severities = { limit: 'silence', suspend: 'suspend' } as const satisfies Partial<Record<PolicyStance, string>>;

export type Rule = keyof typeof severities;
export const rules = Object.keys(severities) as Rule[];

/**
 * The domain block file for Mastodon's admin import, with one row. Lines end in a line feed and no byte order mark
 * stands in front: with one, the first line would not be Mastodon's.
 */
export function blockFile(rule: Rule, choices?: Pick<Choices, 'options' | 'comment' | 'obfuscate'>): string {
  // Rejecting media or reports adds nothing to a suspension.
  const rejects = (what: 'reject-media' | 'reject-reports') => rule === 'limit' && choices?.options.has(what) === true;
  const row = [
    DOMAIN,
    severities[rule],
    String(rejects('reject-media')),
    String(rejects('reject-reports')),
    cell(clean(choices?.comment ?? '')),
    String(choices?.obfuscate === true),
  ];
  return `${HEADER}\n${row.join(',')}\n`;
}

/** Line breaks stay, as line feeds; other control characters would break the file or the page that shows it. */
function clean(comment: string): string {
  return comment
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}

/** A cell by RFC 4180: in quotes when it holds a comma, a quote or a line break, quotes doubled. */
function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
