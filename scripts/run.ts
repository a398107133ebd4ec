import { spawnSync } from 'node:child_process';

/** Runs a command in the foreground; ends this process with the command's exit code when it fails. */
export function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error)
    console.error(`${command} could not be started: ${error.message}. Run it through npm, such as "npm run build".`);
  if (status !== 0) process.exit(status ?? 1);
}
