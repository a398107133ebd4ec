import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The menu, in the order a newcomer would read. Feature pages are reached through the table. */
export const sidebar = [
  group('Start here', [
    page('Does Threads federate?', '/'),
    page('Federation explained', '/explained/'),
    page('What works, what does not', '/current-state/'),
    page('Compatibility table', '/compatibility/'),
  ]),
  group('For people', [
    page('Follow a Threads account', '/follow/'),
    page('Your timeline', '/your-timeline/'),
    page('See less of Threads', '/control/'),
    page('Privacy: who gets what', '/privacy/'),
    page('Apps and filters', '/tools/'),
    page('What does my server do?', '/check/'),
    page('Common mistakes', '/mistakes/'),
    page('Questions and answers', '/faq/'),
  ]),
  group('For admins', [
    page('Three stances compared', '/admins/'),
    page('Federate', '/admins/federate/'),
    page('Limit', '/admins/limit/'),
    page('Suspend', '/admins/suspend/'),
    page('Decide', '/admins/decide/'),
    page('Policy kit', '/admins/policy-kit/'),
    page('What servers decided', '/admins/servers/'),
    page('The Fedi Pact', '/admins/fedipact/'),
  ]),
  group('The debate', [
    page('For federating', '/debate/for/'),
    page('Against federating', '/debate/against/'),
    page('What happened when', '/history/'),
    page('What to watch', '/watch/'),
  ]),
  group('Reference', [
    page('Developer notes', '/developers/'),
    page('Glossary', '/glossary/'),
    page('Open questions', '/compatibility/unknown/'),
    page('Changed answers', '/changes/'),
    page('Data and downloads', '/data/'),
    page('Sources', '/sources/'),
    page('A to Z', '/a-z/'),
    page('About this guide', '/about/'),
  ]),
] satisfies StarlightUserConfig['sidebar'];

function group(label: string, items: { label: string; link: string }[]) {
  return { label, items };
}

function page(label: string, link: string) {
  return { label, link };
}
