import { directions, type Direction } from './vocabulary/directions.ts';

/** Names an answer inside a sentence: "Polls, from Threads", and with a case "Polls, from Threads: a poll that has ended". */
export function sayAnswer(name: string, direction: Direction, situation = ''): string {
  const answer = `${name}, ${lowerFirst(directions[direction].name)}`;
  return situation === '' ? answer : `${answer}: ${lowerFirst(situation)}`;
}

/** Lowers the first letter only: Threads keeps its capital, and so does a word such as "RSS". */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
