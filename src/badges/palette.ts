import type { Direction } from '../dataset/vocabulary/directions.ts';
import type { Status } from '../dataset/vocabulary/statuses.ts';

/** The colours of a badge: its own ground, and on it text at 7:1 or more. */
export type Palette = Record<'ground' | 'rule' | 'ink' | 'soft' | Direction | Status, string>;

/** The two grounds of a badge. Values are those of src/styles/tokens.css, which an image cannot read. */
export const palettes = {
  light: {
    ground: '#fdfcf9',
    rule: '#77746a',
    ink: '#1f1e1b',
    soft: '#4b4a45',
    'from-threads': '#86330d',
    'to-threads': '#3d2f9c',
    works: '#0a5730',
    partial: '#664600',
    no: '#8e1b16',
    unknown: '#484a57',
    'not-applicable': '#4a4b55',
  },
  dark: {
    ground: '#15161b',
    rule: '#8e909b',
    ink: '#eae9e5',
    soft: '#c0c0c8',
    'from-threads': '#ffb590',
    'to-threads': '#c2bcff',
    works: '#86e3ad',
    partial: '#f2cc6b',
    no: '#ffaca3',
    unknown: '#cfcfda',
    'not-applicable': '#b9b9c4',
  },
} as const satisfies Record<'light' | 'dark', Palette>;
