/** A situation an admin ticked, with a reason for each stance and the addresses of its sources. */
export interface Ticked {
  question: string;
  situation: string;
  reasons: { stance: string; text: string; sources: string[] }[];
}

/**
 * Writes the reasons for what was ticked as plain text to pass on. Every stance of every situation is in it, in the
 * order they stand on the page; nothing is counted or weighed. Empty when nothing is ticked.
 */
export function reasonsText(ticked: readonly Ticked[], page: string): string {
  if (ticked.length === 0) return '';
  const situations = ticked.map(({ question, situation, reasons }) =>
    [`${question}: ${situation}`, ...reasons.map(reasonLine)].join('\n'),
  );
  return [...situations, `Reasons for each choice, not a recommendation. From ${page}`].join('\n\n');
}

/** Says which situations are in view: nothing ticked shows all. */
export function sayTicked(ticked: readonly Ticked[]): string {
  if (ticked.length === 0) return 'Nothing is ticked: all reasons are shown.';
  return `Shown: ${ticked.map(({ question, situation }) => `${question}, ${situation}`).join('; ')}.`;
}

function reasonLine({ stance, text, sources }: Ticked['reasons'][number]): string {
  return `- ${stance}: ${text}${sources.length === 0 ? '' : ` (${sources.join(' , ')})`}`;
}
