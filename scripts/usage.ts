import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Something asked of a command that it cannot do, told in a sentence that says what is allowed. */
export class UsageError extends Error {}

/**
 * Runs a command and ends with the exit code it gives: 0 for good, 1 for a finding that it was asked to fail on.
 * What was asked wrongly is told in a sentence, with exit code 2.
 */
export async function answer(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/**
 * Reads a command's options and words.
 *
 * @param allowed what the command takes, as the end of a sentence
 * @throws UsageError when there is an option or word that the command does not take
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config, allowed: string) {
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    const what = error instanceof Error ? error.message.split(/\. |\n/, 1)[0] : String(error);
    throw new UsageError(`${what?.replace(/\.$/, '')}. Allowed: ${allowed}.`);
  }
}

/** The word itself, when it is one of those allowed. Throws a UsageError that lists them when it is not. */
export function oneOf<Word extends string>(option: string, word: string, allowed: readonly Word[]): Word {
  const found = allowed.find((one) => one === word);
  if (found === undefined) throw new UsageError(`${option} cannot be "${word}". Allowed: ${allowed.join(', ')}.`);
  return found;
}
