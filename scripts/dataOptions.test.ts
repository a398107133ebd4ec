import { describe, expect, it } from 'vitest';
import { dataOptions } from './dataOptions.ts';

describe('the options of npm run data', () => {
  it.each([
    { args: [], format: 'text' },
    { args: ['--format', 'text'], format: 'text' },
    { args: ['--format', 'github'], format: 'github' },
    { args: ['--format=json'], format: 'json' },
  ])('ask for $format with $args', ({ args, format }) => {
    expect(dataOptions(args)).toEqual({ format });
  });

  it.each([
    { args: ['--format', 'xml'], refusal: 'Problems cannot be reported as "xml". The formats are text, github, json.' },
    { args: ['--format', ''], refusal: 'Problems cannot be reported as "". The formats are text, github, json.' },
    {
      args: ['--format', 'toString'],
      refusal: 'Problems cannot be reported as "toString". The formats are text, github, json.',
    },
    {
      args: ['--fromat', 'json'],
      refusal: "Unknown option '--fromat'. Use: npm run data -- --format <format>. The formats are text, github, json.",
    },
    {
      args: ['json'],
      refusal:
        "Unexpected argument 'json'. Use: npm run data -- --format <format>. The formats are text, github, json.",
    },
  ])('are refused in a sentence for $args', ({ args, refusal }) => {
    expect(dataOptions(args)).toEqual({ refusal });
  });
});
