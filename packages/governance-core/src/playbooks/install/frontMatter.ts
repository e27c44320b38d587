import { stringify } from 'yaml';

/** Front matter of a Markdown file with its two lines `---`; strings that YAML could misread stand in quotes. */
export const frontMatterOf = (keys: object): string =>
  `---\n${stringify(keys, { lineWidth: 0, singleQuote: true })}---\n`;
