import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'report-and-ask-the-moderators',
  name: 'Report a test post, and ask the moderators',
  summary: 'Shows whether a report crosses to the people who look after the other server.',
  needs: [
    'A Threads account with fediverse sharing turned on.',
    'A Mastodon account made for the test, on a server whose moderators know of it and have agreed.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'Agree on a day with the moderators. Never report a real post for a test: it costs the time of people who protect others.',
    'As a control, report the test post from a Mastodon account on a third server, with forwarding on, and check that the moderators see it.',
  ],
  last: [
    'Ask the moderators after an hour, a day and a week whether a report came, from which account, and with which text.',
    'Repeat once on another server.',
  ],
  leavesOpen: [
    'The forwarded report of the control does not come. Then the server does not take reports, and the test says nothing about Threads.',
  ],
  misleads: ['blocked-by-threads', 'rule-at-your-server', 'bot-protection', 'where-you-look', 'opened-in-steps'],
} satisfies Recipe;
