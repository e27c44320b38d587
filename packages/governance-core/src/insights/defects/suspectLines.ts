/** A file that a fix changes, as far as lines go. */
export interface FixedFile {
  /** Before the fix. */
  readonly path: string;
  /** Lines that the fix deletes or changes, by their number before it, from 1. */
  readonly deleted: readonly { readonly line: number; readonly text: string }[];
  readonly added: readonly string[];
}

/** Lines of one file that may have brought what a fix mends. */
export interface SuspectLines {
  readonly path: string;
  /** Rising. */
  readonly lines: readonly number[];
}

/** A fix that touches more is no fix of one thing, and tracing it would blame everybody. */
const MOST = { files: 30, lines: 500 } as const;

/** Files whose lines do nothing in production. */
const BESIDE_CODE = [
  /\.(?:md|mdx|txt|rst|adoc|svg|csv|snap|lock|map)$/i,
  /(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|go\.sum|CHANGELOG[^/]*|LICENSE[^/]*)$/i,
  /(?:^|\/)(?:tests?|__tests__|__snapshots__|__fixtures__|specs?|vendor|node_modules|dist)\//i,
  /\.(?:test|spec)\.\w{1,5}$/i,
  /\.min\.\w{1,4}$/i,
];
const HASH_COMMENTS =
  /(?:\.(?:py|rb|sh|bash|zsh|ya?ml|toml|pl|pm|r|tf|ps1|ex|exs|nix|properties|conf|cfg|dockerfile)|(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Rakefile))$/i;
const DASH_COMMENTS = /\.(?:sql|lua|hs|elm|adb|ads)$/i;
const MARKUP = /\.(?:html?|xml|vue|svelte|xhtml)$/i;
/** Brackets and the like: they stand in every change and blame nobody. */
const NO_WORD = /^[^\p{L}\p{N}]*$/u;

const COMMENT = {
  slashes: /^(?:\/\/|\/\*|\*\/|\*(?:\s|$))/,
  hash: /^#(?!!)/,
  dashes: /^--/,
  markup: /^(?:<!--|-->)/,
} as const;

function isComment(path: string, text: string): boolean {
  if (HASH_COMMENTS.test(path)) return COMMENT.hash.test(text);
  if (DASH_COMMENTS.test(path)) return COMMENT.dashes.test(text);
  if (MARKUP.test(path) && COMMENT.markup.test(text)) return true;
  return COMMENT.slashes.test(text);
}

/** Takes as many away as are moved: a line that is deleted here and added there brought nothing. */
function moveCounter(files: readonly FixedFile[]): (text: string) => boolean {
  const added = new Map<string, number>();
  for (const text of files.flatMap(file => file.added)) {
    const key = text.trim();
    added.set(key, (added.get(key) ?? 0) + 1);
  }
  return text => {
    const left = added.get(text) ?? 0;
    if (left > 0) added.set(text, left - 1);
    return left > 0;
  };
}

/**
 * Lines whose last author is to be found: those that a fix deletes or changes, without blank lines, comments, brackets, lines that it only
 * moves, and files beside the code. `undefined` when there are so many that the fix mends more than one thing.
 */
export function suspectLines(
  files: readonly FixedFile[],
): readonly SuspectLines[] | undefined {
  const isMoved = moveCounter(files);
  const suspects = files.flatMap(({ path, deleted }): SuspectLines[] => {
    if (BESIDE_CODE.some(beside => beside.test(path))) return [];
    const lines = deleted
      .filter(({ text }) => {
        const bare = text.trim();
        return !NO_WORD.test(bare) && !isComment(path, bare) && !isMoved(bare);
      })
      .map(({ line }) => line)
      .sort((a, b) => a - b);
    return lines.length > 0 ? [{ path, lines }] : [];
  });
  const all = suspects.reduce((sum, { lines }) => sum + lines.length, 0);
  return suspects.length > MOST.files || all > MOST.lines
    ? undefined
    : suspects;
}
