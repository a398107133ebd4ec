/** One answer as a row of the table shows it. */
export interface ShownAnswer {
  /** "From Threads". */
  direction: string;
  /** "Works". */
  status: string;
  /** The line of facts under the answer: "Since June 2025 · evidence of 4 June 2026 · observed". */
  facts: string;
}

/** What a reader shares of a row: the feature, each answer, and the date of its evidence. */
export function rowText(feature: string, answers: readonly ShownAnswer[]): string {
  const said = answers.map(({ direction, status, facts }) => {
    const date = /evidence of ([^·]+)/i.exec(facts)?.[1]?.trim();
    return `${lowerFirst(direction)}: ${lowerFirst(status)}${date ? ` (evidence of ${date})` : ''}`;
  });
  return `Threads and the fediverse, ${feature}, ${said.join('; ')}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
