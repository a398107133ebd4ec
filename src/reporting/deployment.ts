/** Where the readers of a deployment can send something; each as the environment gives it. */
export interface Deployment {
  /** Address of the code's repository, with an issue tracker: `https://codeberg.org/example/guide`. */
  repoUrl?: string | undefined;
  /** An address for everything else: `https://…` or `mailto:…`. */
  contactUrl?: string | undefined;
}

/**
 * Reads a deployment's addresses.
 *
 * @throws Error when one is not an address that a reader may safely follow.
 */
export function readDeployment({ repoUrl, contactUrl }: Deployment): { repo?: URL; contact?: URL } {
  return {
    ...(repoUrl ? { repo: address('REPO_URL', repoUrl, ['https:', 'http:']) } : {}),
    ...(contactUrl ? { contact: address('CONTACT_URL', contactUrl, ['https:', 'http:', 'mailto:']) } : {}),
  };
}

function address(name: string, value: string, protocols: readonly string[]): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && protocols.includes(url.protocol)) return url;
  throw new Error(`${name} is "${value}". Set it to an address that begins with ${protocols.join(' or ')}.`);
}
