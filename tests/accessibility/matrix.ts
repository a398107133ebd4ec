/** Whether every page is looked at in every setting, as `npm run test:accessibility` does. */
export const isWhole = import.meta.env.MODE === 'whole';

/** How long the pages of one setting may take, in milliseconds. */
export const PATIENCE_MS = isWhole ? 3_600_000 : 300_000;

/** A setting, and the pages to look at in it. */
export interface Round<Setting> {
  setting: Setting;
  paths: readonly string[];
}

/** Every page for every setting; in `npm test` each page for one, dealt out in turn so that each setting is seen on many pages. */
export function deal<Setting>(paths: readonly string[], settings: readonly Setting[]): Round<Setting>[] {
  return settings.map((setting, turn) => ({
    setting,
    paths: paths.filter((_, index) => isWhole || index % settings.length === turn),
  }));
}
