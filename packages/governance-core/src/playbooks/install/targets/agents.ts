import { frontMatterOf } from '../frontMatter';
import type { TargetLayout } from '../types';

/**
 * The shared folder `.agents`: skills as Agent Skills have them, which many assistants read there. For rules and prompts there is no
 * agreed form, so they are plain Markdown that says in words what it is for.
 */
export const agents: TargetLayout = {
  folder: '.agents',
  rulePath: name => `rules/${name}.md`,
  promptPath: name => `prompts/${name}.md`,
  ruleFrontMatter: ({ summary }, globs) =>
    frontMatterOf({
      description: summary,
      ...(globs !== undefined && { globs }),
    }),
  promptFrontMatter: ({ summary }) => frontMatterOf({ description: summary }),
};
