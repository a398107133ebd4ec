import { createRequire } from 'node:module';

/** The font family of the pictures, as its files name it. */
export const family = 'Source Serif 4';

const { resolve } = createRequire(import.meta.url);

/** Font files on this machine, from an npm package: of titles and the site's name, and of the text below a title. */
export const fonts = { title: fontFile('600SemiBold'), text: fontFile('400Regular') };

function fontFile(weight: string): string {
  return resolve(`@expo-google-fonts/source-serif-4/${weight}/SourceSerif4_${weight}.ttf`);
}
