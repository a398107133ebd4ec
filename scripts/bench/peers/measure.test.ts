import { describe, expect, it } from 'vitest';
import { bareHtml } from './bareHtml.ts';
import { measureCommand } from './measureCommand.ts';
import { median } from './median.ts';
import { peersOptions } from './options.ts';
import { canLook } from './processes.ts';
import { scoreOf } from './questions.ts';

describe('a measured command', () => {
  const held = 'const held = Buffer.alloc(9e7, 1);';
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(`${held} const until = performance.now() + 700; while (performance.now() < until);`)}]);`;

  it.runIf(canLook)('counts the memory and processor time of what it starts', async () => {
    const { seconds, busy, memory } = await measureCommand([process.execPath, '-e', `${held}${child}`], '.');
    expect(memory).toBeGreaterThan(2 * 9e7);
    expect(busy).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0.7);
  });

  it('that fails says so, with what it printed', async () => {
    const failing = ['node', '-e', 'console.error("no such page"); process.exit(3)'] as const;
    await expect(measureCommand(failing, '.')).rejects.toThrow(/in \. failed:\nno such page/);
    await expect(measureCommand(['no-such-command'], '.')).rejects.toThrow('no-such-command');
  });
});

it('the median of an even count is the lower one in the middle, and there is none of nothing', () => {
  expect(median([4, 1, 3, 2], Number)).toBe(2);
  expect(median([9], Number)).toBe(9);
  expect(() => median([], Number)).toThrow('median of nothing');
});

it('ranks give mean reciprocal rank and shares; nothing shown counts as nothing', () => {
  expect(scoreOf([1, 2, 0, 4])).toEqual({ mrr: 1.75 / 4, first: 0.25, topThree: 0.5 });
});

it('bare HTML keeps words and links, and nothing that is fetched or run', () => {
  const html = `<link rel="stylesheet" href="/a.css"><link rel="canonical" href="/"><script>1</script><style>p{}</style>
    <p>Hello <a href="/b/">there</a> <img src="/c.png" alt=""><svg></svg></p>`;
  const bare = bareHtml(html);
  expect(bare).toContain('<p>Hello <a href="/b/">there</a> </p>');
  expect(bare).not.toMatch(/script|style|img|svg/);
});

describe('the sizes asked for', () => {
  it.each([
    [[], [30, 300, 3000]],
    [
      ['--pages', '300,30'],
      [30, 300],
    ],
    [
      ['--pages', '60,60,30'],
      [30, 60],
    ],
  ])('%j are %j', (args, sizes) => {
    expect(peersOptions(args).sizes).toEqual(sizes);
  });

  it.each([['30'], ['30,x'], ['0,30'], ['30,99999'], ['']])('"%s" is refused with what is allowed', (sizes) => {
    expect(() => peersOptions(['--pages', sizes])).toThrow(
      `--pages cannot be "${sizes}". Allowed: --pages 30,300,3000`,
    );
  });
});
