import { describe, expect, it } from 'vitest';
import { NameSearch } from './nameSearch.ts';

/** Reads a whole list in pieces of a size. */
function search(list: string, size: number): string {
  const names = new NameSearch('threads.net');
  for (let at = 0; at < list.length; at += size) {
    const found = names.read(list.slice(at, at + size));
    if (found !== 'not-yet') return found;
  }
  return names.end();
}

describe.each([1, 3, 10_000])('a list that arrives in pieces of %i', (size) => {
  it.each([
    ['["a.example","threads.net"]', 'found'],
    ['["threads.net"', 'found'],
    [' [\n"Threads.NET" ]', 'found'],
    ['["\\u0074hreads.net"]', 'found'],
    ['[]', 'absent'],
    [' [ ] \n', 'absent'],
    ['["a.example", "b.example"]', 'absent'],
    ['["notthreads.net","threads.net.example","a\\"threads.net"]', 'absent'],
    ['', 'broken'],
    ['[', 'broken'],
    ['["a.example"', 'broken'],
    ['["a.example",', 'broken'],
    ['["a.example",]', 'broken'],
    ['[,]', 'broken'],
    ['["a" "b"]', 'broken'],
    ['["a.example"] x', 'broken'],
    ['[]["threads.net"]', 'broken'],
    ['[["threads.net"]]', 'broken'],
    ['[{"domain":"threads.net"}]', 'broken'],
    ['[null]', 'broken'],
    ['{"threads.net":1}', 'broken'],
    ['"threads.net"', 'broken'],
    ['["thre\nads.net"]', 'broken'],
    ['["\\x"]', 'broken'],
    ['<html>"threads.net"</html>', 'broken'],
  ])('%j is %s', (list, found) => {
    expect(search(list, size)).toBe(found);
  });
});

it('gives up on a name longer than any name', () => {
  expect(search(`["${'x'.repeat(5000)}`, 100)).toBe('broken');
});
