import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'glitch-soc-web',
  name: 'Mastodon Glitch Edition',
  platforms: ['web'],
  readAt: 'code of 8 August 2026 (release 4.6.5: 7 August 2026)',
  read: 'source-code',
  maintained:
    'Maintained: release 4.6.5 is dated 7 August 2026. It exists only on servers that run glitch-soc; a member there picks it in the settings.',
  features: {
    filters: {
      support: 'yes',
      text: 'As in the Mastodon web interface: warn, blur and hide.',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'] }],
    },
    'filter-hide': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'] }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'domain_block_modal' }],
    },
    'mute-duration': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'mute_modal' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'] }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'lists/new' }],
    },
    quotes: {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'status_quoted' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'A placeholder that can be opened.',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'status_quoted' }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Home has switches for boosts, replies, quotes and direct messages.',
      evidence: [
        {
          source: 'glitch-soc-code-web-interface',
          supports: ['status'],
          locator: 'features/home_timeline/components/column_settings.tsx',
        },
      ],
    },
    'notification-policy': {
      support: 'yes',
      text: 'All six kinds of sender.',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'policy_controls' }],
    },
    'limited-notice': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'limited_account_hint' }],
    },
    regex: {
      support: 'yes',
      text: 'For the home, community and direct columns. It tests content warning, text, poll options and alt text, so it cannot match a server name.',
      evidence: [
        {
          source: 'glitch-soc-code-web-interface',
          supports: ['status'],
          locator:
            'features/home_timeline/components/column_settings.tsx; features/ui/containers/status_list_container.js; actions/importer/normalizer.js',
        },
      ],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'compare_history_modal' }],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'], locator: 'alt_text_badge' }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'glitch-soc-code-web-interface', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
