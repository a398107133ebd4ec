import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a command in the foreground to its end; ends this process with the command's exit code when it fails. */
export async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const [status] = await once(child, 'close').catch((error: Error) => {
    console.error(`${command} could not be started: ${error.message}. Run it through npm, such as "npm run build".`);
    return [1];
  });
  if (status !== 0) process.exit(typeof status === 'number' ? status : 1);
}
