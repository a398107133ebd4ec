import { describe, expect, it } from 'vitest';
import { serverName } from './serverName.ts';

describe('what a person types', () => {
  it.each([
    ['mastodon.example', 'mastodon.example'],
    ['  Mastodon.Example.  ', 'mastodon.example'],
    ['@mastodon.example', 'mastodon.example'],
    ['@me@mastodon.example', 'mastodon.example'],
    ['me@mastodon.example', 'mastodon.example'],
    ['acct:me@mastodon.example', 'mastodon.example'],
    ['https://mastodon.example/@me/1?x=1#y', 'mastodon.example'],
    ['http://mastodon.example', 'mastodon.example'],
    ['HTTPS://MASTODON.EXAMPLE/about', 'mastodon.example'],
    ['//mastodon.example', 'mastodon.example'],
    ['mastodon.example/about', 'mastodon.example'],
    ['https://mastodon.example:443/', 'mastodon.example'],
    ['https://mastodon.example/@zuck@threads.net', 'mastodon.example'],
    ['https://user:password@mastodon.example/', 'mastodon.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['@ich@BÜCHER.example', 'xn--bcher-kva.example'],
    ['例え.テスト.example', 'xn--r8jz45g.xn--zckzah.example'],
    ['mastodon。example', 'mastodon.example'],
    ['mastodon\u200b.example\u202e', 'mastodon.example'],
    ['a-b.c1.example', 'a-b.c1.example'],
  ])('%j names the server %s', (typed, host) => {
    expect(serverName(typed)).toEqual({ host });
  });
});

describe('what names no public server', () => {
  it.each([
    ['', /Type the name/],
    [' \u200b ', /Type the name/],
    ['mastodon', /full name with a dot/],
    ['localhost', /private network/],
    ['a.localhost', /private network/],
    ['printer.local', /private network/],
    ['router.lan', /private network/],
    ['x.home.arpa', /private network/],
    ['abcdefghij.onion', /private network/],
    ['127.0.0.1', /IP address/],
    ['https://127.1/', /IP address/],
    ['0x7f.0.0.1', /IP address/],
    ['2130706433', /IP address/],
    ['[::1]', /IP address/],
    ['https://[::ffff:7f00:1]/', /IP address/],
    ['mastodon.example:8443', /port/],
    ['https://mastodon.example:80', /port/],
    ['ftp://mastodon.example', /does not read/],
    ['javascript:alert(1)', /does not read/],
    ['data:text/html,x', /does not read/],
    ['file:///etc/passwd', /does not read/],
    ['two words.example', /does not read/],
    ['<img src=x onerror=alert(1)>', /does not read/],
    ['mastodon..example', /not a valid/],
    ['-mastodon.example', /not a valid/],
    ['under_score.example', /not a valid/],
    [`${'a'.repeat(60)}.`.repeat(5) + 'example', /not a valid/],
    ['threads.net', /Threads itself/],
    ['@zuck@threads.net', /Threads itself/],
    ['https://www.threads.com/@zuck', /Threads itself/],
  ])('%j is refused', (typed, problem) => {
    expect(serverName(typed)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
