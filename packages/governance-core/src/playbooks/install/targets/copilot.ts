import { frontMatterOf } from '../frontMatter';
import type { TargetLayout } from '../types';

/**
 * GitHub Copilot. Sources: GitHub, "Adding repository custom instructions" (`applyTo`, separated by commas), and VS Code, "Use prompt
 * files" (`${input:name:placeholder}`).
 */
export const copilot: TargetLayout = {
  folder: '.github',
  rulePath: name => `instructions/${name}.instructions.md`,
  promptPath: name => `prompts/${name}.prompt.md`,
  ruleFrontMatter: ({ summary }, globs = ['**']) =>
    frontMatterOf({ description: summary, applyTo: globs.join(',') }),
  promptFrontMatter: ({ summary }) => frontMatterOf({ description: summary }),
  placeholder: ({ name, title }) =>
    `\${input:${name}:${title.replace(/[^\p{L}\p{N} ,.'/-]/gu, ' ').trim()}}`,
};
