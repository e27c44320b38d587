import type { PastChange } from './pastChange';

/** By what a change that mends something is told from others; plain words in lower case. */
export interface FixConventions {
  /** What the title of a fix begins with, such as `fix` in `fix(cart): …` and `Fix totals`. */
  readonly fixWords: readonly string[];
  /** What the branch or the title of a fix in a hurry begins with. */
  readonly hotfixWords: readonly string[];
  /** Scopes and first words of fixes that mend nothing that users meet, such as `fix(docs): …`. */
  readonly besides: readonly string[];
}

/** Conventional commits, and what people write without them. */
export const FIX_CONVENTIONS: FixConventions = {
  fixWords: ['fix', 'fixes', 'fixed', 'bugfix', 'bug'],
  hotfixWords: ['hotfix'],
  besides: [
    'build',
    'changelog',
    'ci',
    'comment',
    'comments',
    'deps',
    'doc',
    'docs',
    'flaky',
    'format',
    'formatting',
    'lint',
    'readme',
    'spelling',
    'style',
    'test',
    'tests',
    'typo',
    'typos',
    'whitespace',
  ],
};

const GITHUB_MERGE = /^Merge pull request #\d{1,9} from ([^\s]{1,300})/;
const GIT_MERGE = /^Merge (?:remote-tracking )?branch(?:es)? '([^']{1,300})'/;
/** First word, the scope in brackets if there is one, and the word after. */
const TITLE = /^\W{0,10}(\w{1,40})(?:\(([^()]{0,100})\))?\W{0,10}(\w{0,40})/u;

interface Titled {
  readonly branch: string;
  readonly title: string;
}

/** The title of a merge stands below the line that names its branch. */
function titleOf(message: string): Titled {
  const [first = '', ...rest] = message.split(/\r?\n/);
  const source = GITHUB_MERGE.exec(first)?.[1];
  const branch = source?.slice(source.indexOf('/') + 1);
  const merged = branch ?? GIT_MERGE.exec(first)?.[1];
  if (merged === undefined) return { branch: '', title: first };
  return {
    branch: merged.replace(/^origin\//, ''),
    title: rest.find(line => line.trim() !== '') ?? '',
  };
}

const beginsWith = (branch: string, words: readonly string[]): boolean =>
  words.some(
    word =>
      branch.toLowerCase().startsWith(word) &&
      /^[/_-]/.test(branch.slice(word.length)),
  );

function kindOfTitle(
  title: string,
  { fixWords, hotfixWords, besides }: FixConventions,
): 'fix' | 'hotfix' | undefined {
  const [, first = '', scope = '', next = ''] = TITLE.exec(title) ?? [];
  const word = first.toLowerCase();
  const isBeside = [...scope.split(/[,/\s]+/), next].some(part =>
    besides.includes(part.toLowerCase()),
  );
  if (hotfixWords.includes(word)) return 'hotfix';
  return fixWords.includes(word) && !isBeside ? 'fix' : undefined;
}

/**
 * Whether a change mends something, by its branch and title, or by all of the commits that a merge without a title brought; `undefined`
 * when nothing says so.
 */
export function fixKindOf(
  { message, commits }: Pick<PastChange, 'message' | 'commits'>,
  conventions: FixConventions = FIX_CONVENTIONS,
): 'fix' | 'hotfix' | undefined {
  const { branch, title } = titleOf(message);
  if (beginsWith(branch, conventions.hotfixWords)) return 'hotfix';
  const said = kindOfTitle(title, conventions);
  if (said !== undefined || title !== '' || commits.length === 0) return said;
  const kinds = commits.map(commit =>
    kindOfTitle(titleOf(commit.message).title, conventions),
  );
  if (kinds.some(kind => kind === undefined)) return undefined;
  return kinds.includes('hotfix') ? 'hotfix' : 'fix';
}
