/** What a calendar entry for the next review says. */
interface Review {
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  text: string;
}

/** Longest line of a calendar file, in octets, its line break left out (RFC 5545, 3.1). */
const LINE_MAX = 75;

/**
 * A calendar file (iCalendar, RFC 5545) with one entry for a whole day. The same review gives the same bytes: its
 * time stamp is the day itself, so no clock is read.
 */
export function reviewFile({ day, title, text }: Review): string {
  const date = day.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Threads Federation Guide//Policy kit//EN',
    'BEGIN:VEVENT',
    `UID:threads-policy-review-${date}-${hash(title)}`,
    `DTSTAMP:${date}T000000Z`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line between characters, never inside one, each further line led by a space. */
function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LINE_MAX) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** Tells the entries of two servers apart; eight hexadecimal digits (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
