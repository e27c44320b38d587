/** A sentence of the API without the marks of its code, for names and links. */
export const plainText = (sentence: string): string =>
  sentence.replaceAll('`', '');
