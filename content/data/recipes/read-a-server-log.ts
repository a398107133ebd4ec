import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'read-a-server-log',
  name: 'Read the log of a server',
  summary: 'Shows what Threads asks of other servers and how it delivers, which no reader of either app can see.',
  needs: [
    'A fediverse server whose admin you are, or an admin who reads the log with you. It is not blocked by Threads.',
    'A Threads account with fediverse sharing turned on.',
    'An access log with the time, method, path, answer code, user agent and address of each request, including those that something in front of the server refuses.',
  ],
  first: [
    'Check that the log holds every request to the server, by sending one yourself from outside and finding its line.',
    'Write down the exact minute in UTC before you do anything on Threads.',
  ],
  last: [
    'As a control, let the Threads account follow an account on the server, and find the delivery of that follow in the log. Note its user agent and address.',
    'Search the hour after your test for requests with that user agent or from addresses of the same owner. A request by Meta need not come from Threads: only those that fit in time as well count.',
    'Repeat once on another day. Publish the lines concerned, with the addresses of other visitors removed.',
  ],
  leavesOpen: [
    'The delivery of the follow is not in the log. Then you do not see all requests, and a missing line proves nothing.',
  ],
  misleads: [
    'blocked-by-threads',
    'bot-protection',
    'server-requires-signatures',
    'accepted-is-not-shown',
    'opened-in-steps',
  ],
} satisfies Recipe;
