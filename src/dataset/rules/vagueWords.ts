import { pageProse } from '../citations/pageProse.ts';
import type { Records } from '../records.ts';
import { vagueTimeWords } from '../vocabulary/wording.ts';
import { ownTexts } from './ownWords.ts';
import type { Rule } from './rule.ts';

const vague = new RegExp(`\\b(${vagueTimeWords.join('|')})\\b`, 'i');
const everyVague = new RegExp(vague, 'gi');

/** What stands in quotation marks is somebody else's, in their own time. */
const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]/g;

/** DESIGN.md section 5: no "currently", "now", "recently", "soon". */
export const vagueWords: Rule = {
  id: 'vague-words',
  rule: 'Our own sentences give dates, not "currently", "now", "recently" or "soon".',
  why: 'such a word is true only on the day it was written.',
  fix: 'say the date, or leave the word out; put what somebody else said in quotation marks.',
  example: 'summary: "Polls are currently not sent."',
  check(records) {
    const isVague = (text: string) => vague.test(text);
    const suspects = [...ownTexts(records, isVague), ...pageTexts(records).filter(({ text }) => isVague(text))];
    return suspects.flatMap(({ file, at, text }) => {
      const words = new Set(text.replace(quoted, '').match(everyVague));
      return [...words].map((word) => ({ file, at, says: `says "${word}".` }));
    });
  },
};

function pageTexts({ pages }: Records): { file: string; at: string; text: string }[] {
  return pages.flatMap((page) =>
    pageProse(page).map(({ line, text }) => ({ file: page.file, at: `line ${line}`, text })),
  );
}
