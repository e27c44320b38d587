import { UNIDENTIFIED_ASSISTANT } from '../../attribution';
import { normalisePath } from '../../shared/pathPattern';
import type { CompiledPolicy } from '../compile';
import type { ChangeCommit, ChangedFile, ChangeSubject } from '../types';
import type { CaseGiven } from './caseGiven';
import type { AssistantGiven, ChangeGiven, CommitGiven } from './changeSchema';
import { COMMITS, DEFAULT_AUTHOR, type CaseProblems } from './caseWords';

interface ChangeContext {
  readonly compiled: CompiledPolicy;
  readonly given: CaseGiven;
  readonly change: ChangeGiven;
  readonly repository: string;
  readonly problems: CaseProblems;
}

/** The change that a case describes. */
export function givenChange(context: ChangeContext): ChangeSubject {
  const { given, change, repository, problems } = context;
  for (const key of [
    'surface',
    'touches',
    'mcpServers',
    'extensions',
  ] as const) {
    if (given[key] !== undefined)
      problems.add(
        `\`${key}\` cannot be seen in a change; leave out \`change\` to ask about the use of an assistant`,
      );
  }
  const commits: readonly CommitGiven[] = change.commits ?? [{}];
  return {
    kind: 'change',
    phase: given.phase ?? 'merge',
    repository,
    baseSha: COMMITS.base,
    headSha: COMMITS.head,
    files: (change.files ?? [{ path: 'README.md' }]).map(file =>
      toFile(file, problems),
    ),
    commits: commits.map((commit, index) =>
      toCommit(commit, {
        ...context,
        isLast: index === commits.length - 1,
        index,
      }),
    ),
    ...(change.initiator === undefined ? {} : { initiator: change.initiator }),
    trust: change.trust ?? 'attested',
  };
}

function toFile(
  file: NonNullable<ChangeGiven['files']>[number],
  problems: CaseProblems,
): ChangedFile {
  const { path, previousPath, status } = file;
  for (const each of [path, previousPath]) {
    const normal = each === undefined ? undefined : normalisePath(each);
    if (normal && !normal.ok)
      normal.issues.forEach(({ message }) => problems.add(message));
  }
  return {
    path,
    ...(previousPath === undefined ? {} : { previousPath }),
    status: status ?? (previousPath === undefined ? 'modified' : 'renamed'),
  };
}

function toCommit(
  commit: CommitGiven,
  context: ChangeContext & { readonly isLast: boolean; readonly index: number },
): ChangeCommit {
  const { given, change, problems, isLast, index } = context;
  const assistants = commit.assistant ?? change.assistant ?? given.assistant;
  const attribution =
    commit.attribution ??
    change.attribution ??
    (assistants === undefined ? undefined : 'mixed');
  if (attribution === undefined)
    problems.add(
      'the change has no `attribution`; write `ai`, `mixed`, `human` or `unknown`',
    );
  const model = commit.model ?? change.model ?? given.model;
  const hasAi = attribution === 'ai' || attribution === 'mixed';
  const named = hasAi ? (assistants ?? []) : [];
  if (hasAi && named.length === 0)
    problems.add(
      'the change is made with AI and names no `assistant`; write one of the policy, `unidentified`, or `{ unlisted: <tool> }`',
    );
  if (model !== undefined && named.length === 0)
    problems.add('a `model` needs an `assistant`');
  const role =
    commit.role ??
    change.role ??
    (attribution === 'ai' ? 'author' : 'assistant');
  const declared =
    commit.declared ?? change.declared ?? attribution !== 'unknown';
  return {
    sha: isLast ? COMMITS.head : index.toString(16).padStart(2, 'd').repeat(20),
    attribution: attribution ?? 'unknown',
    ...(attribution === undefined || attribution === 'unknown'
      ? {}
      : { confidence: 'declared' as const }),
    uses: named.map(assistant => ({
      tool: toolOf(assistant, context),
      ...(model === undefined ? {} : { model }),
      role,
    })),
    declaredBy: declaredBy(declared),
    hasConflict: declared === 'none' && hasAi,
    ...(commit.merge ? { isMerge: true } : {}),
    evidence: [],
    authors: commit.authors ?? change.authors ?? [DEFAULT_AUTHOR],
  };
}

const DISCLOSURE = 'assisted-by';

function declaredBy(
  declared: NonNullable<CommitGiven['declared']>,
): readonly string[] {
  if (declared === false) return [];
  return declared === true || declared === 'none'
    ? [DISCLOSURE]
    : declared.map(key => key.toLowerCase());
}

/** The tool that attribution would name. A tool that the policy does not list must be written as such, or it is a slip. */
export function toolOf(
  assistant: AssistantGiven,
  { compiled, problems }: Pick<ChangeContext, 'compiled' | 'problems'>,
): string {
  const isListed = (name: string) =>
    compiled.assistants.has(name.toLowerCase());
  if (typeof assistant === 'object') {
    if (isListed(assistant.unlisted))
      problems.add(`the policy lists the assistant \`${assistant.unlisted}\``);
    return assistant.unlisted;
  }
  if (
    assistant !== UNIDENTIFIED_ASSISTANT &&
    assistant !== 'none' &&
    !isListed(assistant)
  ) {
    problems.add(
      `the policy lists no assistant \`${assistant}\`; for one that it does not list, write \`{ unlisted: ${assistant} }\``,
    );
  }
  return assistant;
}
