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
        recipe: 'report-and-ask-the-moderators',
        steps: [
          'Write a harmless public post from the test account, which the Threads account follows, and wait until it shows on Threads.',
          'Report it from Threads, and write down each screen, and whether the app says where the report goes.',
        ],
        expect: {
          works: 'The moderators of the server get the report.',
          no: 'In two tries the control comes within a week, and no report from Threads does.',
        },
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
        recipe: 'ask-for-a-statement',
        needs: [
          'For the test: a Threads account that shares, made for it, and an admin who reads the log of a Mastodon server.',
        ],
        steps: [
          'Ask: what does Threads do with a report (Flag) that another server forwards to it?',
          'As the nearest test, report the test account from Mastodon with forwarding on, and read in the log how Threads answers.',
          'Ask the owner of the test account whether Threads told them anything within a week.',
        ],
        expect: {
          works:
            'Meta states that such reports reach its moderators, or the owner hears from Threads about the report.',
          no: 'Meta states that it takes no reports from other servers, or the log shows that it refuses them, in two tries.',
        },
        leavesOpen:
          'Threads takes the delivery, and nothing follows. That shows that it was taken, not that anybody read it.',
      },
    },
  },
  related: ['user-blocks', 'server-blocks', 'content-warnings'],
  alsoCalled: [
    'flag',
    'moderation',
    'abuse report',
    'complain about a Threads user',
    'spam',
    'report a post',
    'report a user',
    'harassment',
    'abuse',
    'report from Mastodon to Threads',
    'report to Threads moderators',
  ],
} satisfies Feature;
