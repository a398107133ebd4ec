import { readDeployment, type Deployment } from './deployment.ts';
import type { ReportLink } from './resultReport.ts';

/** Where results go in this deployment: one sentence, and the links that it speaks of. */
export interface ReportAdvice {
  text: string;
  links: ReportLink[];
}

/** Says honestly where a result can be sent. Throws when the deployment's address is unusable. */
export function reportAdvice(deployment: Deployment): ReportAdvice {
  const { repo, contact } = readDeployment(deployment);
  const links = [
    ...(repo ? [{ href: repo.href, words: 'The repository of this guide' }] : []),
    ...(contact ? [{ href: contact.href, words: 'Contact' }] : []),
  ];
  if (repo !== undefined)
    return {
      text: 'Open an issue in the repository of this guide. Each test below ends with a link to one that is filled in as far as it can be; it needs an account there.',
      links,
    };
  if (contact !== undefined)
    return { text: 'Send the result to the address of this guide. Each test below ends with a link to it.', links };
  return {
    text: 'This copy of the guide names no address that takes results. Publish your test where others can cite it: whoever keeps the guide, or another reference, can then find and use it.',
    links,
  };
}
