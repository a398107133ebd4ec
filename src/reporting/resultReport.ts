import type { OpenQuestion } from '../dataset/derive/openQuestions.ts';
import { sayDirection } from '../dataset/sayDirection.ts';
import { readDeployment, type Deployment } from './deployment.ts';

/** What a published test has to say to be citable; also the form of a report. */
export const reportFields = [
  'Day and time of the test, with the time zone',
  'Threads account, the country it is in, and that it shares to the fediverse',
  'Threads: app or website, version, phone or computer',
  'Fediverse account, server, software and version, and its rule for threads.net, if any',
  'Control: what you did, and whether it arrived',
  'What you did, step by step',
  'What you saw, on each side, with times',
  'Screenshots, or the raw record (JSON) of what was sent',
  'Address at which all this is published',
] as const;

/** A link that takes the result of a test: its address and its words. */
export interface ReportLink {
  href: string;
  words: string;
}

/**
 * The link that opens a report on a question, filled in as far as it can be; undefined where the deployment names no
 * address. The form of issue links is that of GitHub, Forgejo and Gitea (`/issues/new?title=…&body=…`).
 *
 * @param testUrl absolute address of the question's test on this site.
 * @throws Error when the deployment's address is unusable.
 */
export function reportLink(question: OpenQuestion, testUrl: string, deployment: Deployment): ReportLink | undefined {
  const { repo, contact } = readDeployment(deployment);
  const title = `Test result: ${nameOf(question)}`;
  const body = reportBody(question, testUrl);
  if (repo !== undefined) {
    const form = `${repo.href.replace(/\/+$/, '')}/issues/new`;
    return { href: `${form}?${query({ title, body })}`, words: 'Report a result as an issue' };
  }
  if (contact === undefined) return undefined;
  return contact.protocol === 'mailto:'
    ? {
        href: `${contact.href}${contact.search ? '&' : '?'}${query({ subject: title, body })}`,
        words: 'Send a result by mail',
      }
    : { href: contact.href, words: 'Send a result' };
}

function reportBody({ feature, direction, situation, unknown }: OpenQuestion, testUrl: string): string {
  return [
    `Feature: ${feature.name} (${feature.id})`,
    `Direction: ${sayDirection(direction)} (${direction})`,
    `Question: ${feature.question[direction]}`,
    ...(situation === '' ? [] : [`Case: ${situation}`]),
    `Test: ${testUrl}`,
    `Recipe: ${unknown.recipe}`,
    '',
    ...reportFields.map((field) => `${field}:\n`),
    'Outcome (works, partly, does not work, leaves it open):',
  ].join('\n');
}

function nameOf({ feature, direction, situation }: OpenQuestion): string {
  const name = `${feature.name}, ${sayDirection(direction)}`;
  return situation === '' ? name : `${name}: ${situation}`;
}

/** Percent-encoded throughout: a mail program shows the "+" of form encoding as it stands. */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
