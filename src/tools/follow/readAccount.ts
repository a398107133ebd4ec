import { plainText, withoutPunctuation } from './plainText.ts';
import { readHandle } from './readHandle.ts';
import { readLink } from './readLink.ts';
import { handleOf, refused, type Reading } from './reading.ts';

/** Longest text we look at, in characters. Share links with all their parameters stay far below it. */
export const TEXT_MAX = 2000;

/**
 * Reads what somebody pasted, a handle, a name, or a link to a profile or post, as an account on Threads.
 * Asks nobody and never throws. Whether such an account exists is not known here.
 */
export function readAccount(pasted: string): Reading {
  if (pasted.length > TEXT_MAX) return refused('long');
  const text = plainText(pasted);
  if (text === '') return refused('empty');
  if (text.includes(' ')) return readWords(text);
  const word = withoutPunctuation(text);
  const reading = readWord(word);
  return 'name' in reading && word !== pasted ? { ...reading, changes: [...reading.changes, 'tidied'] } : reading;
}

/** One word: a link if it has a scheme, or a path behind a host; a handle otherwise. */
function readWord(word: string): Reading {
  const scheme = /^([a-z][a-z0-9+-]*):/i.exec(word)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readLink(word);
  if (scheme !== undefined && scheme !== 'acct') return refused('sign');
  if (word.startsWith('//')) return readLink(`https:${word}`);
  if (word.startsWith('@')) return /[/?#]/.test(word) ? readLink(`https://threads.net/${word}`) : readHandle(word);
  const bare = word.replace(/\/+$/, '');
  return /^[^/?#@]+\.[^/?#@]+[/?#]/.test(bare) ? readLink(`https://${bare}`) : readHandle(bare);
}

/** Several words: the one account that a link or an @ among them names. */
function readWords(text: string): Reading {
  const readings = text
    .split(' ')
    .map(withoutPunctuation)
    .filter((word) => /[@/]/.test(word))
    .map(readWord);
  const found = readings.filter((reading) => 'name' in reading);
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length > 1) return refused('several', names.map(handleOf).join(', '));
  if (found[0] !== undefined) return { ...found[0], changes: ['words', ...found[0].changes] };
  return readings[0] ?? refused('display');
}
