import { createRequire } from 'node:module';

/** The font family of the pictures, as its files name it. */
export const family = 'Source Serif 4';

const require = createRequire(import.meta.url);

/** Font files on this machine, from an npm package: of titles and the site's name, and of the text below a title. */
export const fonts = {
  title: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  text: require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
};
