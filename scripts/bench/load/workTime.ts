import { readFileSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Seconds that the children of a process have had the processor (Linux: proc(5), fields 14 and 15 of `stat`). */
export function workTime(parent: number): number {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
  const ticks = children.filter(Boolean).map((child) => {
    // The name of the program, in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}
