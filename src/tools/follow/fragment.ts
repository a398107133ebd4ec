import { softwareIdOf, type SoftwareId } from './software.ts';

/** What a link to the finder may bring along: texts for its fields, not checked yet. */
export interface Wanted {
  account: string;
  server: string;
  software: SoftwareId;
}

/** Reads `#account=…&server=…&software=…`. Gives nothing for any other fragment, such as that of a heading. */
export function wantedFrom(fragment: string): Wanted | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!parameters.has('account') && !parameters.has('server')) return undefined;
  return {
    account: parameters.get('account') ?? '',
    server: parameters.get('server') ?? '',
    software: softwareIdOf(parameters.get('software')),
  };
}

/** Writes the same, without what is empty. It stays in the browser: fragments are not sent to servers. */
export function fragmentOf({ account, server, software }: Wanted): string {
  const parameters = new URLSearchParams({ account });
  if (server !== '') {
    parameters.set('server', server);
    if (software !== 'mastodon') parameters.set('software', software);
  }
  return `#${parameters}`;
}
