import { globSync } from 'node:fs';
import { Capabilities } from 'selenium-webdriver';
import { programNamed } from '../../scripts/findProgram.ts';

/** Whether the reader lets pages run scripts. */
export type Scripts = 'on' | 'off';

/** A browser engine: the programs that drive and show it, and how to get them. */
export interface Engine {
  name: string;
  /** What is needed, in words, and where it comes from. */
  needs: readonly { program: string; found: string | undefined; install: string }[];
  driver: string;
  /** Arguments that have the driver listen on a port of this machine. */
  listen: (port: number) => string[];
  capabilities: (browser: string, scripts: Scripts) => Capabilities;
}

const debian = (packages: string) => `Debian and Ubuntu: apt-get install ${packages}`;
const geckodriver =
  'Debian has no package of it: see CONTRIBUTING. Fedora, Arch, Alpine and Homebrew have the package geckodriver';
const chromium = process.env['CHROME_PATH'] ?? programNamed('chromium', 'chromium-browser', 'google-chrome');
const [miniBrowser] = globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');

/** The engines that readers use, each as Debian has it. The Chromium here is the one of the browser tests. */
export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    needs: [
      { program: 'Chromium', found: chromium, install: debian('chromium') },
      { program: 'chromedriver', found: programNamed('chromedriver'), install: debian('chromium-driver') },
    ],
    driver: 'chromedriver',
    listen: (port) => [`--port=${port}`],
    capabilities: (binary, scripts) =>
      new Capabilities({
        browserName: 'chrome',
        'goog:chromeOptions': {
          binary,
          args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
          prefs: { 'profile.managed_default_content_settings.javascript': scripts === 'on' ? 1 : 2 },
        },
      }),
  },
  {
    name: 'Firefox',
    needs: [
      { program: 'Firefox', found: programNamed('firefox-esr', 'firefox'), install: debian('firefox-esr') },
      { program: 'geckodriver', found: programNamed('geckodriver'), install: geckodriver },
    ],
    driver: 'geckodriver',
    listen: (port) => ['--port', String(port)],
    capabilities: (binary, scripts) =>
      new Capabilities({
        browserName: 'firefox',
        'moz:firefoxOptions': {
          binary,
          args: ['-headless'],
          prefs: { 'javascript.enabled': scripts === 'on' },
        },
      }),
  },
  {
    name: 'WebKit',
    needs: [
      { program: 'MiniBrowser', found: miniBrowser, install: debian('webkit2gtk-driver') },
      { program: 'WebKitWebDriver', found: programNamed('WebKitWebDriver'), install: debian('webkit2gtk-driver') },
      { program: 'Xvfb', found: process.env['DISPLAY'] ?? programNamed('Xvfb'), install: debian('xvfb') },
    ],
    driver: 'WebKitWebDriver',
    listen: (port) => [`--port=${port}`],
    capabilities: (binary, scripts) =>
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary,
          args: ['--automation', `--enable-javascript=${scripts === 'on'}`],
        },
      }),
  },
];

/** What an engine lacks on this machine, a line each with how to install it. */
export function lacks({ needs }: Engine): string[] {
  return needs
    .filter(({ found }) => found === undefined)
    .map(({ program, install }) => `${program} is missing. ${install}.`);
}
