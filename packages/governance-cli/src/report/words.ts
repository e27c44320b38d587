/** First characters of a commit id, as git shows it. */
export const shortSha = (sha: string): string => sha.slice(0, 8);
