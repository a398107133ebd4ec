/** Says what is done, after how long: `[3:05] Starlight: visits`. */
export function progress(what: string): void {
  console.log(`[${sayMinutes(process.uptime())}] ${what}`);
}

/** Seconds as minutes and seconds: `3:05`. */
export function sayMinutes(seconds: number): string {
  const all = Math.round(seconds);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}
