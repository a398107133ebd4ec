import { describe, expect, it } from 'vitest';
import { readAccount, TEXT_MAX } from './readAccount.ts';
import { handleOf, refusals, type ChangeId, type RefusalId } from './reading.ts';

describe('a text that names a Threads account', () => {
  it.each<[text: string, name: string, changes: ChangeId[]]>([
    // handles
    ['@name@threads.net', 'name', []],
    ['name@threads.net', 'name', []],
    ['acct:name@threads.net', 'name', []],
    ['ACCT: name@threads.net', 'name', ['tidied']],
    ['acct://name@threads.com', 'name', ['website']],
    ['@name@threads.com', 'name', ['website']],
    ['@name@www.threads.net', 'name', []],
    ['name@m.threads.com', 'name', ['website']],
    ['@name@THREADS.NET', 'name', []],
    ['@name@threads.net.', 'name', ['tidied']],
    ['@@name@threads.net', 'name', []],
    ['name%40threads.net', 'name', ['tidied']],
    // names
    ['name', 'name', ['whole']],
    ['@name', 'name', ['whole']],
    ['@Some.Name_1', 'some.name_1', ['whole', 'small']],
    ['john.doe', 'john.doe', ['whole']],
    ['john.doe/', 'john.doe', ['whole']],
    ['12345', '12345', ['whole']],
    ['_', '_', ['whole']],
    ['__proto__', '__proto__', ['whole']],
    ['@constructor', 'constructor', ['whole']],
    ['ünal', 'ünal', ['whole', 'unusual']],
    ['nаme', 'nаme', ['whole', 'unusual']],
    // profile links
    ['https://www.threads.net/@name', 'name', ['link']],
    ['https://threads.net/@name/', 'name', ['link']],
    ['https://www.threads.com/@name', 'name', ['website', 'link']],
    ['http://threads.com/@name', 'name', ['website', 'link']],
    ['https://m.threads.net/@name', 'name', ['link']],
    ['HTTPS://WWW.THREADS.COM/@NAME', 'name', ['website', 'link', 'small']],
    ['threads.net/@name', 'name', ['link']],
    ['www.threads.com/@name?igsh=MzRlODBiNWFlZA==', 'name', ['website', 'link']],
    ['//threads.net/@name', 'name', ['link']],
    ['https://threads.net./@name', 'name', ['link']],
    ['threads.net:443/@name', 'name', ['link']],
    ['https://user:word@threads.net/@name', 'name', ['link']],
    ['https://threads.net/%40name', 'name', ['link']],
    ['https%3A%2F%2Fwww.threads.com%2F%40name', 'name', ['website', 'link', 'tidied']],
    ['https://www.threads.net/@name/replies', 'name', ['link']],
    ['https://www.threads.com/@name#top', 'name', ['website', 'link']],
    ['https://threads.net/@name@threads.net', 'name', ['link']],
    // post links
    ['https://www.threads.com/@name/post/C01LXhDrCAM', 'name', ['website', 'post']],
    ['https://www.threads.net/@name/post/C01LXhDrCAM?xmt=AQGz&slof=1', 'name', ['post']],
    ['@name/post/C01LXhDrCAM', 'name', ['post']],
    // pages of other sites about it
    ['https://mastodon.social/@name@threads.net', 'name', ['elsewhere']],
    ['https://mastodon.social/@name@threads.net/113', 'name', ['elsewhere']],
    ['mastodon.social/@name@threads.com', 'name', ['elsewhere', 'website']],
    ['https://elk.zone/mastodon.social/@name@threads.net', 'name', ['elsewhere']],
    ['https://mastodon.social/authorize_interaction?uri=name%40threads.net', 'name', ['elsewhere']],
    [
      'https://mastodon.social/authorize_interaction?uri=https%3A%2F%2Fwww.threads.com%2F%40name',
      'name',
      ['elsewhere', 'website'],
    ],
    ['https://archive.example/2024/https://www.threads.net/@name', 'name', ['elsewhere']],
    // stray signs
    ['  @ name @ threads.net\n', 'name', ['tidied']],
    ['name @threads.net', 'name', ['tidied']],
    ['threads.net / @name', 'name', ['link', 'tidied']],
    ['https://www.threads .com/@name', 'name', ['website', 'link', 'tidied']],
    ['\u200bna\u200dme\ufeff', 'name', ['whole', 'tidied']],
    ['@na\u00adme\u202e@threads.net', 'name', ['tidied']],
    ['@name\u00a0', 'name', ['whole', 'tidied']],
    ['na\u0000me@threads.net', 'name', ['tidied']],
    ['＠ｎａｍｅ＠ｔｈｒｅａｄｓ．ｎｅｔ', 'name', ['tidied']],
    ['“@name@threads.net”.', 'name', ['tidied']],
    ['<https://threads.net/@name>', 'name', ['link', 'tidied']],
    ['@name@', 'name', ['whole', 'tidied']],
    ['(@name)', 'name', ['whole', 'tidied']],
    ['https://threads.net/@na%E2%80%8Bme', 'name', ['link']],
    // among other words
    ['Look at @name!', 'name', ['words', 'whole']],
    ['Name (@name) on Threads', 'name', ['words', 'whole']],
    ['Fine words: https://www.threads.com/@name/post/1?xmt=a See you', 'name', ['words', 'website', 'post']],
    ['@name, that is @name@threads.net', 'name', ['words', 'whole']],
    ['@Friend@example.social boosted https://threads.net/@name', 'name', ['words', 'link']],
  ])('%j is read as %s', (text, name, changes) => {
    expect(readAccount(text)).toEqual({ name, changes });
    expect(handleOf(name)).toBe(`@${name}@threads.net`);
  });
});

describe('a text that names no Threads account', () => {
  it.each<[text: string, refusal: RefusalId, named: string]>([
    ['', 'empty', ''],
    [' \n\t\u200b ', 'empty', ''],
    ['a'.repeat(101), 'long', ''],
    ['@name '.repeat(TEXT_MAX), 'long', ''],
    // Threads, but no account
    ['threads.net', 'unnamed', ''],
    ['www.threads.net/', 'unnamed', ''],
    ['@threads.com', 'unnamed', ''],
    ['https://www.threads.com/', 'unnamed', ''],
    ['https://www.threads.net/search?q=name', 'unnamed', ''],
    ['https://www.threads.com/@', 'unnamed', ''],
    ['https://threads.com/fediverse_profile/', 'unnamed', ''],
    ['https://threads.net/ap/users/17841400229440049/', 'numbered', ''],
    ['https://www.threads.com/fediverse_profile/@me@example.social', 'fediverse', '@me@example.social'],
    // accounts elsewhere
    ['https://www.instagram.com/name/', 'instagram', ''],
    ['instagram.com/name?igsh=x', 'instagram', ''],
    ['@name@instagram.com', 'instagram', ''],
    ['@Gargron@mastodon.social', 'server', '@Gargron@mastodon.social'],
    ['me@example.org', 'server', '@me@example.org'],
    ['https://mastodon.social/@Gargron', 'server', '@Gargron@mastodon.social'],
    ['https://mastodon.social/@me@example.social', 'server', '@me@example.social'],
    ['Ask @me@example.social', 'server', '@me@example.social'],
    ['https://example.com/page', 'site', 'example.com'],
    // lookalikes of threads.net
    ['@name@threads.network', 'server', '@name@threads.network'],
    ['@name@notthreads.net', 'server', '@name@notthreads.net'],
    ['@name@thrеads.net', 'server', '@name@xn--thrads-5of.net'],
    ['https://thrеads.net/@name', 'server', '@name@xn--thrads-5of.net'],
    ['https://threads.net.example.com/@name', 'server', '@name@threads.net.example.com'],
    ['https://my-threads.net/@name', 'server', '@name@my-threads.net'],
    ['https://threads.net@example.com/@name', 'server', '@name@example.com'],
    ['https://example.com/#@name', 'site', 'example.com'],
    // several, or none
    ['@one and @two', 'several', '@one@threads.net, @two@threads.net'],
    ['Adam Mosseri', 'display', ''],
    // what cannot be a handle
    ['@', 'sign', ''],
    ['...', 'sign', ''],
    ['@name@threads.net@example.com', 'sign', ''],
    ['name@localhost', 'sign', ''],
    ['name@127.0.0.1', 'sign', ''],
    ['name@threads.net:443', 'sign', ''],
    ['javascript:alert(1)', 'sign', ''],
    ['data:text/html,<script>alert(1)</script>', 'sign', ''],
    ['<script>alert(1)</script>', 'sign', ''],
    ['<img src=x onerror=alert(1)>', 'display', ''],
    ['"><svg/onload=alert(1)>', 'sign', ''],
    ['../../etc/passwd', 'sign', ''],
    ['https://', 'sign', ''],
    ['https://[::1', 'sign', ''],
    ['web+ap://threads.net/@name', 'sign', ''],
    ['%E0%A4%A', 'sign', ''],
    ['https://threads.net/@%E0%A4%A', 'sign', ''],
    ['https://threads.net/@na%2Fme', 'sign', ''],
    ['\ud800', 'sign', ''],
    ['👩‍💻', 'sign', ''],
    ['na&me', 'sign', ''],
    ['@'.repeat(500), 'sign', ''],
  ])('%j is refused: %s', (text, refusal, named) => {
    expect(readAccount(text)).toEqual({ refusal, named });
  });

  it('is answered by a sentence that names what it is and what to do', () => {
    const said = Object.values(refusals).map((sentence) => sentence('@me@example.social'));
    expect(said.filter((sentence) => !/^[A-Z@].+[.]$/.test(sentence))).toEqual([]);
    expect(refusals.server('@me@example.social')).toContain('@me@example.social is not on Threads.');
    expect(refusals.several('@a@threads.net, @b@threads.net')).toContain('Paste one at a time.');
  });
});
