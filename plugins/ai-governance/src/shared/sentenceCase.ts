/** Begins with a capital letter; what begins with code or a quotation stays as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);
}
