/**
 * Text that can stand in XML and on one line: control characters become spaces; marks that turn the direction of
 * writing, half characters and code points that XML forbids are left out.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Surrogate}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\p{Control}\s]+/gu, ' ')
    .trim();
}

/** The same, with what XML and HTML read as markup written as references. Fit for text and quoted attributes. */
export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
