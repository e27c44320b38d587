import type { AssistantRole } from './types';

/** How the value of a trailer is read. */
export type TrailerKind =
  /** `Name <address>`: an assistant only when the name or the address is one's own. */
  | 'person'
  /** Like `person`, by the address or account alone. */
  | 'signature'
  /** Names the assistant in free words; whatever it names is one, `none` denies it. */
  | 'disclosure'
  /** Like `disclosure`, but used for ordinary generators too: only known assistants and clear words for AI count. */
  | 'generator'
  /** `yes` or `no`, the assistant, or a sentence about what it did. */
  | 'statement'
  /** A link or id that only one tool writes. */
  | 'session';

/** How one trailer is read, and what its assistant did. */
export interface TrailerKey {
  readonly kind: TrailerKind;
  readonly role: AssistantRole;
  /** Id of the tool that writes a `session` trailer; absent when several do. */
  readonly tool?: string;
}

const as = (
  kind: TrailerKind,
  role: AssistantRole = 'assistant',
): TrailerKey => ({
  kind,
  role,
});

const session = (tool?: string): TrailerKey => ({
  kind: 'session',
  role: 'assistant',
  tool,
});

/**
 * The trailers that can speak of an assistant, keys in lower case with `-` between words.
 *
 * Sources: git's and GitHub's `Co-authored-by`; docs.kernel.org/process/coding-assistants (`Assisted-by`); Fedora's and the
 * ASF's guidance on generated contributions (`Assisted-by`, `Generated-by`); the tools' own trailers as found in public
 * histories (`Claude-Session`, `Agent-Logs-Url`, `Amp-Thread-ID`, `X-Lovable-Edit-ID`, `Replit-Commit-Author`, …).
 */
export const trailerKeys: ReadonlyMap<string, TrailerKey> = new Map([
  ['co-authored-by', as('person')],
  ['coauthored-by', as('person')],
  ['co-author', as('person')],
  ['co-developed-by', as('person')],
  ['helped-by', as('person')],
  ['paired-with', as('person')],
  ['pair-programmed-with', as('person')],
  ['created-by', as('person')],
  ['written-by', as('person')],
  ['signed-off-by', as('signature')],
  ['authored-by', as('signature')],
  ['suggested-by', as('signature', 'reviewSuggestion')],
  ['reviewed-by', as('signature', 'reviewSuggestion')],
  ['assisted-by', as('disclosure')],
  ['ai-assisted-by', as('disclosure')],
  ['ai-co-authored-by', as('disclosure')],
  ['ai-generated-by', as('disclosure')],
  ['ai-assistant', as('disclosure')],
  ['ai-agent', as('disclosure')],
  ['ai-tool', as('disclosure')],
  ['ai-tools', as('disclosure')],
  ['ai-model', as('disclosure')],
  ['assisted-with', as('generator')],
  ['generated-by', as('generator')],
  ['generated-with', as('generator')],
  ['made-with', as('generator')],
  ['created-with', as('generator')],
  ['built-with', as('generator')],
  ['ai-assisted', as('statement')],
  ['ai-assistance', as('statement')],
  ['ai-generated', as('statement')],
  ['ai-used', as('statement')],
  ['ai-usage', as('statement')],
  ['ai-disclosure', as('statement')],
  ['ai-usage-disclosure', as('statement')],
  ['ai-assistance-disclosure', as('statement')],
  ['ai-tools-used', as('statement')],
  ['claude-session', session('claude-code')],
  ['claude-code-session', session('claude-code')],
  ['copilot-session', session('copilot')],
  ['codex-session', session('codex')],
  ['cursor-session', session('cursor')],
  ['devin-session', session('devin')],
  ['amp-thread-id', session('amp')],
  ['x-lovable-edit-id', session('lovable')],
  ['replit-commit-author', session('replit')],
  ['agent-logs-url', session('copilot')],
  ['entire-checkpoint', session()],
]);

/** Trailers that do not settle the tool, or belong to a platform of several: they give way to a tool named elsewhere. */
export const vagueTrailers: ReadonlySet<string> = new Set([
  'agent-logs-url',
  'entire-checkpoint',
  'ai-model',
]);

/** Longest key with its spaces, in characters. */
export const LONGEST_KEY = 28;

interface KnownKey {
  readonly key: string;
  readonly how: TrailerKey;
}

/** Keys as they were written before; histories use a handful of spellings. */
const seen = new Map<string, KnownKey>();
const MAX_SEEN = 500;

/** The known key that a text before a colon is, in any case, with spaces or `_` for `-`; undefined when it is none. */
export function trailerKeyOf(written: string): KnownKey | undefined {
  const before = seen.get(written);
  if (before) return before;
  const key = written
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  const how = trailerKeys.get(key);
  if (!how) return undefined;
  const known = { key, how };
  if (seen.size < MAX_SEEN) seen.set(written.split('-').join('-'), known);
  return known;
}
