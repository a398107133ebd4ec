/** Whether every page is looked at in every setting, as `npm run test:accessibility` does. It takes half an hour. */
export const isWhole = import.meta.env.MODE === 'whole';

/** A page, and the setting in which it is looked at. */
export interface Look<Setting> {
  path: string;
  setting: Setting;
}

/** Every page in every setting; in `npm test` each page in one, dealt out in turn so that each setting is seen on many pages. */
export function looks<Setting>(paths: readonly string[], settings: readonly Setting[]): Look<Setting>[] {
  return paths.flatMap((path, index) =>
    settings.filter((_, turn) => isWhole || turn === index % settings.length).map((setting) => ({ path, setting })),
  );
}
