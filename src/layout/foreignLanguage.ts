/** The language of a text where it is not that of the site: a BCP 47 tag, or undefined for English and for what is not known. */
export function foreignLanguage(language: string | undefined): string | undefined {
  return language === 'en' ? undefined : language;
}
