import { matchesGlob } from '../shared/glob';
import { byCodeUnits } from '../shared/order';
import { UNIDENTIFIED_ASSISTANT, type Attribution } from '../attribution';
import type { CompiledPolicy } from './compile';
import { usesByListedNames } from './listedNames';
import type {
  Assistant,
  ChangeCommit,
  Policy,
  Subject,
  Surface,
} from './types';

/**
 * One assistant at work in a subject. `none` (somebody said that no assistant was used), `unknown` (nobody said anything; no
 * assistant is assumed) and `unidentified` (an assistant for sure, tool not named) are three different values.
 */
export interface AssistantUseInQuestion {
  readonly kind: 'identified' | 'unidentified' | 'unknown' | 'none';
  /** Assistant id of the policy, or the tool's own id when the policy does not list it; empty for `unknown` and `none`. */
  readonly id: string;
  /** As people read it. */
  readonly title: string;
  readonly assistant?: Assistant;
  readonly isExternal: boolean;
  readonly isApproved: boolean;
  readonly surface?: Surface;
  readonly model?: string;
}

const NO_ASSISTANT: AssistantUseInQuestion = {
  kind: 'none',
  id: '',
  title: 'no assistant',
  isExternal: false,
  isApproved: false,
};
const NOT_KNOWN: AssistantUseInQuestion = {
  ...NO_ASSISTANT,
  kind: 'unknown',
  title: 'unknown assistance',
};

/** A model's name in the form that globs are written for: lower case, dashes, without remarks in brackets. */
export const normaliseModel = (model: string): string =>
  model
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .trim()
    .replace(/[^a-z0-9./:]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** What a commit's own facts allow: an assistant that wrote makes it at least `mixed`, and human work has no AI beside it. */
function plausibleAttribution({
  attribution,
  uses,
  hasConflict,
}: ChangeCommit): Attribution {
  const isWritten = uses.some(
    ({ role }) => role === 'author' || role === 'assistant',
  );
  if (isWritten) return attribution === 'ai' ? 'ai' : 'mixed';
  const isContradicted = uses.length > 0 || hasConflict;
  return attribution === 'human' && isContradicted ? 'unknown' : attribution;
}

/** Attribution of a change: `ai` when all its commits are, `mixed` with any AI, `human` when all are, else `unknown`. */
export function changeAttribution(
  commits: readonly ChangeCommit[],
): Attribution {
  const counting = commits
    .map(commit => ({ ...commit, attribution: plausibleAttribution(commit) }))
    .filter(
      ({ isMerge, attribution }) => !(isMerge && attribution === 'unknown'),
    );
  if (
    counting.some(
      ({ attribution }) => attribution === 'ai' || attribution === 'mixed',
    )
  ) {
    return counting.every(({ attribution }) => attribution === 'ai')
      ? 'ai'
      : 'mixed';
  }
  return counting.length > 0 &&
    counting.every(({ attribution }) => attribution === 'human')
    ? 'human'
    : 'unknown';
}

/** Attribution that a subject stands for; a hypothetical use with an assistant counts as `ai`. */
export function subjectAttribution(subject: Subject): Attribution {
  if (subject.kind === 'change') return changeAttribution(subject.commits);
  return subject.assistant === 'none' ? 'human' : 'ai';
}

/** Every assistant of a subject, at least one entry, in order of id. */
export function usesInQuestion(
  compiled: CompiledPolicy,
  subject: Subject,
): readonly AssistantUseInQuestion[] {
  if (subject.kind === 'use') {
    if (subject.assistant === 'none') return [NO_ASSISTANT];
    return [
      describeUse(compiled, {
        tool: subject.assistant,
        surface: subject.surface,
        model: subject.model,
      }),
    ];
  }
  const found = new Map<string, AssistantUseInQuestion>();
  for (const use of subject.commits.flatMap(commit =>
    usesByListedNames(commit, compiled),
  )) {
    // A suggestion taken over from a review or an automatic fix came through the review surface.
    const surface =
      use.role === 'reviewSuggestion' || use.role === 'autofix'
        ? 'review'
        : undefined;
    const described = describeUse(compiled, {
      tool: use.tool,
      model: use.model,
      surface,
    });
    found.set(
      [described.id, described.model, described.surface].join('\n'),
      described,
    );
  }
  if (found.size > 0)
    return [...found]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([, use]) => use);
  return [undisclosedUse(compiled, changeAttribution(subject.commits))];
}

function undisclosedUse(
  compiled: CompiledPolicy,
  attribution: Attribution,
): AssistantUseInQuestion {
  if (attribution === 'ai' || attribution === 'mixed')
    return describeUse(compiled, { tool: UNIDENTIFIED_ASSISTANT });
  return attribution === 'human' ? NO_ASSISTANT : NOT_KNOWN;
}

function describeUse(
  { policy, assistants }: CompiledPolicy,
  {
    tool,
    surface,
    model,
  }: {
    readonly tool: string;
    readonly surface?: Surface;
    readonly model?: string;
  },
): AssistantUseInQuestion {
  const seen = { ...(surface ? { surface } : {}), ...(model ? { model } : {}) };
  if (tool === UNIDENTIFIED_ASSISTANT) {
    const { external, approved } = policy.defaults.unidentifiedAssistant;
    return {
      kind: 'unidentified',
      id: tool,
      title: 'an unidentified assistant',
      isExternal: external,
      isApproved: approved,
      ...seen,
    };
  }
  const assistant = assistants.get(tool.toLowerCase());
  // A tool that the policy does not list is taken to be external: that is the assumption that cannot leak anything.
  if (!assistant)
    return {
      kind: 'identified',
      id: tool,
      title: tool,
      isExternal: true,
      isApproved: false,
      ...seen,
    };
  return {
    kind: 'identified',
    id: assistant.id,
    title: assistant.title,
    assistant,
    isExternal: assistant.external,
    isApproved:
      assistant.approved &&
      isSurfaceApproved(assistant, surface) &&
      isModelApproved(policy, { assistant, model }),
    ...seen,
  };
}

const isSurfaceApproved = (
  { surfaces }: Assistant,
  surface: Surface | undefined,
): boolean => !surfaces || !surface || surfaces.includes(surface);

/** Whether a model, where it is known, is on the policy's list and on the assistant's own. */
export function isModelApproved(
  policy: Policy,
  {
    assistant,
    model,
  }: { readonly assistant?: Assistant; readonly model?: string },
): boolean {
  if (model === undefined) return true;
  const id = normaliseModel(model);
  const isListed = (globs: readonly string[]): boolean =>
    globs.some(glob => matchesGlob(glob, id));
  return (
    isListed(policy.sources.models) &&
    (!assistant?.models || isListed(assistant.models))
  );
}
