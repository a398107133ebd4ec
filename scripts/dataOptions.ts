import { parseArgs } from 'node:util';
import { isProblemFormat, problemFormats, type ProblemFormat } from './reportProblems.ts';

/**
 * Reads the options of `npm run data`.
 *
 * @returns the format in which to report problems, or in a sentence why the options cannot be followed.
 */
export function dataOptions(args: readonly string[]): { format: ProblemFormat } | { refusal: string } {
  const formats = `The formats are ${problemFormats.join(', ')}.`;
  try {
    const { format } = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'text' } } }).values;
    if (isProblemFormat(format)) return { format };
    return { refusal: `Problems cannot be reported as "${format}". ${formats}` };
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split(/\.?\n|\.$|\. /);
    return { refusal: `${reason}. Use: npm run data -- --format <format>. ${formats}` };
  }
}
