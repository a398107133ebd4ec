import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawPreview } from './drawPreview.ts';
import { PREVIEW } from './look.ts';
import type { PreviewCard } from './previewCard.ts';

const card: PreviewCard = { title: 'Polls', lines: ['From Threads: works.', 'Reviewed 30 June 2026'] };
const draw = async (over: Partial<PreviewCard>) => Buffer.from(await drawPreview({ ...card, ...over }));

describe('a preview picture', () => {
  it('has the size that networks ask for, and words on it', async () => {
    const [worded, blank] = [PNG.sync.read(await draw({})), PNG.sync.read(await draw({ title: '', lines: [] }))];
    expect([worded.width, worded.height]).toEqual([PREVIEW.width, PREVIEW.height]);
    expect(darkPixels(worded)).toBeGreaterThan(darkPixels(blank) + 1000);
  });

  it('is the same byte for byte when drawn again', async () => {
    expect((await draw({})).equals(await draw({}))).toBe(true);
  });

  it('shows an ampersand as it is written', async () => {
    expect((await draw({ title: '&amp;' })).equals(await draw({ title: '&' }))).toBe(false);
  });

  it.each(['', '\u202e\u0000😀', 'x'.repeat(5000), '<b>&lt;', '世界 🦣'])(
    'is drawn whatever the title is: %j',
    async (title) => {
      expect(PNG.sync.read(await draw({ title })).width).toBe(PREVIEW.width);
    },
  );
});

function darkPixels({ data }: PNG): number {
  return data.reduce((count, value, index) => count + (index % 4 === 0 && value < 128 ? 1 : 0), 0);
}
