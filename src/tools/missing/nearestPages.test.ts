import { expect, it } from 'vitest';
import { nearestPages, type KnownPage } from './nearestPages.ts';

const known: KnownPage[] = [
  ['/', 'Does Threads count as federated?'],
  ['/follow/', 'How to follow a Threads account', 'find someone'],
  ['/your-timeline/', 'Your timeline'],
  ['/control/', 'See less of Threads', 'mute threads hide'],
  ['/admins/', 'How admins respond to Threads'],
  ['/admins/limit/', 'Limit Threads on your server', '/limit'],
  ['/admins/suspend/', 'Suspend Threads on your server', '/suspend'],
  ['/admins/decide/', 'Decide what to do about Threads', '/blocks-us'],
  ['/admins/policy-kit/', 'Policy kit'],
  ['/compatibility/', 'Compatibility table'],
  ['/compatibility/polls/', 'Polls', 'votes surveys'],
  ['/compatibility/quote-posts/', 'Quote posts'],
  ['/compatibility/2024/', 'Compatibility table as of 31 December 2024'],
  ['/debate/for/', 'For federating'],
].map(([path = '', title = '', names = '']) => ({ path, title, names }));

it.each([
  ['/admin/limits/', '/admins/limit/'],
  ['/admins/limt', '/admins/limit/'],
  ['/feature/poll', '/compatibility/polls/'],
  ['/features/polls/', '/compatibility/polls/'],
  ['/polls.html', '/compatibility/polls/'],
  ['/yourtimeline', '/your-timeline/'],
  ['/your_timeline', '/your-timeline/'],
  ['/timelines', '/your-timeline/'],
  ['/policykit', '/admins/policy-kit/'],
  ['/mute', '/control/'],
  ['/Suspend-Threads', '/admins/suspend/'],
  ['/blocksus', '/admins/decide/'],
  ['/compat', '/compatibility/'],
  ['/compatibility/quotes', '/compatibility/quote-posts/'],
  ['/compatability', '/compatibility/'],
  ['/compatibility/2024.html', '/compatibility/2024/'],
  ['/survey', '/compatibility/polls/'],
  ['/%70olls', '/compatibility/polls/'],
])('%s is taken for %s', (address, path) => {
  expect(nearestPages(address, known)[0]?.path).toBe(path);
});

it.each([
  ['nothing', '/'],
  ['strange words', '/wp-login.php'],
  ['no letters', '/%00%ff/--/..;/'],
  ['a script', '/<script>alert(1)</script>'],
  ['common words', '/the/of/and'],
  ['one very long word', `/${'z'.repeat(100_000)}`],
  ['a prototype', '/__proto__/constructor'],
])('of %s in an address nothing is made', (_, address) => {
  expect(nearestPages(address, known)).toEqual([]);
});

it('offers a handful at most, the nearest first, none of them far behind', () => {
  const offered = nearestPages('/admins/', known).map(({ path }) => path);
  expect(offered[0]).toBe('/admins/');
  expect(offered.length).toBeLessThanOrEqual(5);
  expect(offered.every((path) => path.startsWith('/admins/'))).toBe(true);
});

it('gives back what the page was given with, and nothing for no pages', () => {
  const pages = known.map((page) => ({ ...page, link: page.title }));
  expect(nearestPages('/polls', pages)[0]?.link).toBe('Polls');
  expect(nearestPages('/polls', [])).toEqual([]);
});
