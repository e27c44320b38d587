import type { TargetLayout } from '../types';

/**
 * Cursor. Source: its documentation, "Rules". What stands between `---` looks like YAML and is not: globs are separated by commas and
 * have no quotes. Commands have no front matter.
 */
export const cursor: TargetLayout = {
  folder: '.cursor',
  rulePath: name => `rules/${name}.mdc`,
  promptPath: name => `commands/${name}.md`,
  ruleFrontMatter: ({ summary }, globs) =>
    [
      '---',
      `description: ${summary.replace(/\s+/g, ' ')}`,
      `globs:${globs === undefined ? '' : ` ${globs.join(',')}`}`,
      `alwaysApply: ${globs === undefined}`,
      '---',
      '',
    ].join('\n'),
  promptFrontMatter: () => '',
};
