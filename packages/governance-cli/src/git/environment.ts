import { devNull } from 'node:os';
import { join } from 'node:path';

/**
 * Variables that tie git to one repository (`git rev-parse --local-env-vars`), that hooks and CI set, and that would make
 * it answer for another one than the folder we were given; and those that change what it prints.
 */
const DROPPED: readonly RegExp[] = [
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|PREFIX|COMMON_DIR|NAMESPACE|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE)$/,
  /^GIT_(?:CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX)$/,
  /^GIT_(?:NOTES_REF|NOTES_DISPLAY_REF|NOTES_REWRITE_REF|EXTERNAL_DIFF|DIFF_OPTS|PAGER|PAGER_IN_USE|EDITOR)$/,
  /^GIT_(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS$/,
  /^GIT_TRACE/,
  /^LC_|^LANG(?:UAGE)?$/,
];

/** Where objects are, which only a receiving hook has reason to change: it looks at what was pushed and not yet taken in. */
const OBJECT_PLACES = /^GIT_(?:OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES)$/;

/** The environment for every git process: English messages, no prompts, no locks taken, nothing inherited that bends output. */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  const dropped =
    env.GIT_QUARANTINE_PATH === undefined
      ? [...DROPPED, OBJECT_PLACES]
      : DROPPED;
  const kept = Object.entries(env).filter(
    ([name]) => !dropped.some(pattern => pattern.test(name)),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ATTR_NOSYSTEM: '1',
    // Whole blocks instead of one write for each commit, which costs both sides more than the reading itself.
    GIT_FLUSH: '0',
  };
}

/** Options before the subcommand, so that no configuration of a person or repository changes what git prints. */
export const NEUTRAL_OPTIONS: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '-c',
  'core.quotePath=false',
  '-c',
  `core.attributesFile=${devNull}`,
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showSignature=false',
];

/** An index that does not exist: attributes staged in the checkout must not decide what counts as binary in its history. */
export const noIndex = (gitDir: string): string =>
  join(gitDir, 'ai-governance-no-such-index');
