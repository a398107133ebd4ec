import { describe, expect, it } from 'vitest';
import { bareHtml } from './bareHtml.ts';
import { measureCommand } from './measureCommand.ts';
import { median } from './median.ts';
import { peersPlan } from './options.ts';
import { canLook } from './processes.ts';
import { sayMinutes } from './progress.ts';
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
  expect(scoreOf([1, 2, 0, 4])).toEqual({ questions: 4, mrr: 1.75 / 4, first: 0.25, topThree: 0.5 });
});

it('bare HTML keeps words and links, and nothing that is fetched or run', () => {
  const html = `<link rel="stylesheet" href="/a.css"><link rel="canonical" href="/"><script>1</script><style>p{}</style>
    <p>Hello <a href="/b/">there</a> <img src="/c.png" alt=""><svg></svg></p>`;
  const bare = bareHtml(html);
  expect(bare).toContain('<p>Hello <a href="/b/">there</a> </p>');
  expect(bare).not.toMatch(/script|style|img|svg/);
});

describe('what is asked for', () => {
  it('is everything without options, and only then goes into the README', () => {
    expect(peersPlan([])).toMatchObject({ sizes: [30, 300, 3000], every: { heldBack: 1 }, isWhole: true });
  });

  it.each([
    ['30', [30]],
    ['300,30', [30, 300]],
    ['60,60,30', [30, 60]],
  ])('with --pages %s is a trial', (sizes, sorted) => {
    expect(peersPlan(['--pages', sizes])).toMatchObject({ sizes: sorted, runs: 1, isWhole: false });
  });

  it.each([['9'], ['30,x'], ['0,30'], ['30,99999'], ['30.5'], ['']])(
    '"--pages %s" is refused with what is allowed',
    (sizes) => {
      expect(() => peersPlan(['--pages', sizes])).toThrow(
        `--pages cannot be "${sizes}". Allowed: nothing, or --pages and numbers from 10 to 10000`,
      );
    },
  );

  it.each([[['--page', '30']], [['all']]])('%j is refused', (args) => {
    expect(() => peersPlan(args)).toThrow('Allowed: nothing, or --pages');
  });
});

it.each([
  [0, '0:00'],
  [59.6, '1:00'],
  [185, '3:05'],
  [4000, '66:40'],
])('%d seconds are said as %s', (seconds, said) => {
  expect(sayMinutes(seconds)).toBe(said);
});
