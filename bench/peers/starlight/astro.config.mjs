import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import menu from './menu.json' with { type: 'json' };

// Default Starlight: nothing is set but the title and the menu that all sites of the benchmark share.
export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Threads Federation Guide', sidebar: menu })],
});
