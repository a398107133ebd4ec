import { expect, it, vi } from 'vitest';
import type { Answer, Conversation } from './conversation.ts';
import { converse } from './converse.ts';

/** Asks a number of questions, and says what came back. */
function* asking(times: number): Conversation {
  const lines = [];
  for (let n = 0; n < times; n += 1) {
    const { kind } = yield { path: `/${n}`, reads: 'json', about: 'a thing' };
    lines.push({ asked: '', path: '', came: kind, proves: '' });
  }
  return { stance: 'cant-tell', says: '', lines, byHand: '/' };
}

const fine: Answer = { kind: 'json', value: 1 };

it('asks at most ten questions', async () => {
  const ask = vi.fn(async () => fine);
  const { lines } = await converse(asking(12), ask);
  expect(ask).toHaveBeenCalledTimes(10);
  expect(lines.slice(10).map(({ came }) => came)).toEqual(['not-asked', 'not-asked']);
});

it.each<Answer>([{ kind: 'too-slow' }, { kind: 'status', status: 429 }])(
  'leaves a server alone after %o',
  async (answer) => {
    const ask = vi.fn(async () => answer);
    await converse(asking(3), ask);
    expect(ask).toHaveBeenCalledTimes(1);
  },
);

it.each<Answer>([{ kind: 'no-answer' }, { kind: 'status', status: 500 }, { kind: 'unreadable' }])(
  'goes on after %o',
  async (answer) => {
    const ask = vi.fn(async () => answer);
    await converse(asking(3), ask);
    expect(ask).toHaveBeenCalledTimes(3);
  },
);

it('ends with the error of a reader who cancels', async () => {
  await expect(converse(asking(3), () => Promise.reject(new Error('cancelled')))).rejects.toThrow('cancelled');
});
