/**
 * Shannon's entropy in bits for each byte of UTF-8, over the frequencies of characters, as gitleaks computes it. 0 for the empty
 * text.
 */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text)
    counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = Buffer.byteLength(text, 'utf8');
  let entropy = 0;
  for (const count of counts.values()) {
    const frequency = count / length;
    entropy -= frequency * Math.log2(frequency);
  }
  return entropy;
}
