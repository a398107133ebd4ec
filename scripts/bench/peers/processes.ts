import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Processor time stands in /proc in hundredths of a second, on every Linux. */
const TICK = 0.01;
/** Places in `/proc/PID/stat` after the name: see proc_pid_stat(5), which counts from 1 and the name as the second. */
const PARENT = 1;
const ENDED_CHILDREN = { user: 13, system: 14 } as const;

/** Whether this machine tells what a process uses: Linux does, in /proc. */
export const canLook = existsSync('/proc/self/stat');

/** Seconds of processor time that children of this process took, and theirs: those that have ended. NaN where it is not told. */
export function busyOfChildren(): number {
  if (!canLook) return NaN;
  const fields = statOf('self');
  return (Number(fields[ENDED_CHILDREN.user]) + Number(fields[ENDED_CHILDREN.system])) * TICK;
}

/** Bytes resident in a process and in all that descend from it; shared ones count in each. 0 where there is none. */
export function residentOf(pid: number): number {
  if (!canLook) return 0;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((name) => [Number(name), Number(statOf(name)[PARENT])]));
  const isBelow = (one: number | undefined): boolean => one !== undefined && (one === pid || isBelow(parents.get(one)));
  return [...parents.keys()].filter(isBelow).reduce((sum, one) => sum + ownMemory(one), 0);
}

function ownMemory(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** What stands after the name, which may hold spaces and brackets itself. */
function statOf(pid: string): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Nothing for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
