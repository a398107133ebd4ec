import { badge } from './badge.ts';
import { fragmentOf } from './fragment.ts';
import { make } from './make.ts';
import { reportText, type Report } from './report.ts';
import { stances } from './stances.ts';

/** What the result needs of its page: the site's root, for links to the policy pages, and a way to say something aloud. */
export interface Surroundings {
  root: string;
  say(words: string): void;
}

/** Draws a report. Everything that came from a server enters as text. The first element is the heading, fit for focus. */
export function drawResult(report: Report, { root, say }: Surroundings): HTMLElement[] {
  const { host, says, lines, byHand } = report;
  const { name, meaning, pages } = stances[report.stance];
  const address = `${location.origin}${location.pathname}${fragmentOf(host)}`;
  const links = pages.flatMap(({ path, text }) => [' ', make('a', { href: root + path }, [text]), '.']);
  return [
    make('h2', { tabIndex: -1 }, [`${host}: ${name}`]),
    make('p', { className: 'answer' }, [says]),
    make('p', {}, [make('strong', {}, ['What it means for you. ']), meaning, ...links]),
    make(
      'ol',
      { className: 'asked' },
      lines.map((line) => make('li', {}, [drawLine(host, line)])),
    ),
    drawByHand(host, byHand),
    ...drawSharing(report, address, say),
  ];
}

function drawLine(host: string, { asked, path, came, proves, provesNot }: Report['lines'][number]): HTMLElement {
  const place = path === '' ? [] : [' ', outside(`https://${host}${path}`)];
  return make('dl', {}, [
    ...row('We asked for', [asked, ...place]),
    ...row('Came back', [came]),
    ...row('What that proves', [
      proves,
      ...(provesNot === undefined ? [] : [' ', make('strong', {}, ['Not proved:']), ` ${lowerFirst(provesNot)}`]),
    ]),
  ]);
}

function row(term: string, said: (Node | string)[]): HTMLElement[] {
  return [make('dt', {}, [term]), make('dd', {}, said)];
}

function drawByHand(host: string, path: string): HTMLElement {
  return make('p', {}, [
    make('strong', {}, ['Look for yourself. ']),
    'The server shows people more than it shows other websites: ',
    outside(`https://${host}${path}`),
    '. Then take ',
    make('a', { href: '#step-1-the-about-page' }, ['the steps below']),
    ', or ',
    make('a', { href: '#ask-your-admin' }, ['ask your admin']),
    '.',
  ]);
}

function drawSharing(report: Report, address: string, say: Surroundings['say']): HTMLElement[] {
  const text = make('textarea', {
    readOnly: true,
    rows: 8,
    value: reportText(report, address),
    ariaLabel: 'Result as text',
  });
  const asText = make('details', {}, [make('summary', {}, ['Result as text']), text]);
  const svg = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(badge(report))}`;
  const alt = `Badge: ${report.host}, Threads: ${stances[report.stance].badge}`;
  return [
    make('p', { className: 'share' }, [
      copyButton('Copy the result', text.value, 'The result is copied.', asText, say),
      copyButton(
        'Copy a link to this check',
        address,
        'The link is copied. It fills in the server and asks nothing.',
        asText,
        say,
      ),
    ]),
    asText,
    make('details', {}, [
      make('summary', {}, ['Badge for an About page']),
      make('p', {}, [make('img', { src: svg, alt })]),
      make('p', {}, [
        make('a', { href: svg, download: `threads-${report.host}.svg` }, ['Download the badge (SVG)']),
        '. It carries the day of this check and does not update itself.',
      ]),
    ]),
  ];
}

function copyButton(
  label: string,
  text: string,
  done: string,
  otherwise: HTMLDetailsElement,
  say: Surroundings['say'],
): HTMLElement {
  const button = make('button', { type: 'button' }, [label]);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      otherwise.open = true;
      otherwise.querySelector('textarea')?.select();
      say('Your browser does not let this page copy. The text is shown and selected: copy it from there.');
    }
  });
  return button;
}

/** A link to the reader's server, which learns nothing of where the reader came from. */
function outside(url: string): HTMLElement {
  return make('a', { href: url, rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' }, [url]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
