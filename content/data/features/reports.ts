import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'reports',
  group: 'safety',
  name: 'Reports',
  question: {
    'from-threads': "If someone on Threads reports a fediverse post, do that server's moderators hear of it?",
    'to-threads': 'If someone on Mastodon reports a Threads account, does Threads get the report?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: "The app offers a report; no source says whether it goes to the other server's moderators.",
      evidence: [],
      confidence: 'low',
      cases: [
        {
          when: 'A report button on a fediverse post in the Threads app',
          status: 'partial',
          summary: 'The menu of a fediverse post showed the item in June 2026. The tester did not report using it.',
          since: { presentOn: '2026-06-04' },
          limits: [
            {
              text: 'Where such a report goes, and what follows from it, was not tried.',
              sources: ['matters-test-2026-06-04-receiver'],
            },
          ],
          evidence: [
            {
              source: 'matters-test-2026-06-04-receiver',
              supports: ['status', 'since', 'limit'],
              quote: 'exposed `查看原始貼文`, `封鎖`, and `檢舉`',
              locator: 'The menu in Chinese: view original post, block, report',
            },
          ],
          confidence: 'medium',
        },
      ],
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Report a test post of a Mastodon account from Threads, and look into the moderation queue of that server.',
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'Mastodon can forward the report; no source says whether Threads receives it or acts on it.',
      limits: [
        {
          text: 'Forwarding is a choice in the report form, and the copy carries no name of the person who reports.',
          sources: ['mastodon-code-web-strings-en', 'mastodon-code-report-service'],
        },
      ],
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['limit'],
          quote: 'The account is from another server. Send an anonymized copy of the report there as well?',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'A statement by Meta on reports from other servers; or report a test account on Threads from Mastodon with forwarding on, read in the server log how Threads answers, and see whether its owner hears of it.',
      },
    },
  },
  related: ['user-blocks', 'server-blocks', 'content-warnings'],
  alsoCalled: ['flag', 'moderation', 'abuse report', 'complain about a Threads user', 'spam'],
} satisfies Feature;
