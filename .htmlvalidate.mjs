import { defineConfig } from 'html-validate';

/** The recommended rules, less those that contradict Astro's output or a reader's need. Each exception says why. */
export default defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // Starlight's icons and theme picker carry custom properties in `style`.
    'no-inline-style': 'off',
    // Astro writes void elements, booleans, empty attributes and the doctype in its own style; all are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Starlight's menu and theme buttons stand outside forms.
    'no-implicit-button-type': 'off',
    // Starlight uses "_top"; hashes of sources start with letters but hold digits.
    'valid-id': ['error', { relaxed: true }],
    // Safari forgets that a list without bullets is a list unless the role says so.
    'no-redundant-role': 'off',
    // Boxes that scroll are named regions, so that the keyboard can reach them; they are not sections of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The filters act at once; there is nothing to submit.
    'wcag/h32': 'off',
    // Page titles carry the site's name.
    'long-title': 'off',
    // Asides are named by their own titles.
    'unique-landmark': 'off',
  },
});
