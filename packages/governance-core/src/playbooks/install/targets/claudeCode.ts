import { frontMatterOf } from '../frontMatter';
import type { TargetLayout } from '../types';

/** Claude Code. Source: its documentation, "Memory" (rules with `paths`), "Skills" and "Slash commands". */
export const claudeCode: TargetLayout = {
  folder: '.claude',
  rulePath: name => `rules/${name}.md`,
  promptPath: name => `commands/${name}.md`,
  ruleFrontMatter: (_, globs) =>
    globs === undefined ? '' : frontMatterOf({ paths: globs }),
  promptFrontMatter: ({ summary, variables }) =>
    frontMatterOf({
      description: summary,
      ...(variables.length > 0 && {
        'argument-hint': variables.map(({ name }) => `[${name}]`).join(' '),
      }),
    }),
  allValues: '$ARGUMENTS',
};
