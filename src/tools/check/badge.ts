import { sayDay } from './day.ts';
import type { Report } from './report.ts';
import { stances } from './stances.ts';

/** Width of a character of the badge's font, and the room at both ends, in pixels. */
const CHARACTER = 7;
const ROOM = 20;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A badge as an SVG document: server, stance and day, for an admin to host. It loads nothing and runs nothing. */
export function badge({ host, on, stance }: Pick<Report, 'host' | 'on' | 'stance'>): string {
  const text = `${host} · Threads: ${stances[stance].badge} · ${sayDay(on)}`;
  const inner = [...text].length * CHARACTER;
  const width = inner + ROOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28" role="img" aria-label="${escape(text)}">`,
    `<title>${escape(text)}</title>`,
    `<rect width="${width}" height="28" rx="4" fill="#201f1c"/>`,
    `<text x="${ROOM / 2}" y="18.5" textLength="${inner}" lengthAdjust="spacingAndGlyphs" fill="#fcfbf8" `,
    `font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12">${escape(text)}</text>`,
    '</svg>\n',
  ].join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
