import {
  classify,
  type ChangeCommit,
  type PersonIdent,
} from '@ai-enablement/governance-core';
import type {
  ChangeSubmission,
  PersonRef,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { displayNameOf, emailOf, type Disclosure } from './organisation';

/** How a commit came about. */
export type Authorship =
  /** A person, who says that no assistant was used. */
  | { readonly kind: 'human' }
  /** A person, who says nothing about it. */
  | { readonly kind: 'undeclared' }
  /** A person with an assistant, disclosed in a trailer. */
  | { readonly kind: 'assisted'; readonly disclosure: Disclosure }
  /** An agent that a person set to work. */
  | { readonly kind: 'agent' };

/** A commit to be made up. */
export interface CommitDraft {
  readonly sha: string;
  readonly subject: string;
  /** Who wrote it or, for an agent's, who asked for it: the name of a user entity. */
  readonly person: string;
  readonly authorship: Authorship;
}

type SubmittedCommit = ChangeSubmission['commits'][number];

const TRAILERS: Readonly<Record<Disclosure, string>> = {
  copilot:
    'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
  claudeCode: 'Assisted-by: Claude Code (claude-sonnet-4-5)',
  cursor: 'Generated-by: Cursor',
  inHouse: 'Assisted-by: Continue',
  unnamed: 'Assisted-by: yes',
};

const AGENT: PersonIdent = {
  name: 'copilot-swe-agent[bot]',
  email: '198982749+Copilot@users.noreply.github.com',
};

/**
 * A commit as a module submits it. It is written as a git commit first and then read by the same rules as every other: the
 * demonstration attributes nothing by itself.
 */
export function submitCommit(draft: CommitDraft): SubmittedCommit {
  const { sha, subject, person, authorship } = draft;
  const author: PersonIdent = {
    name: displayNameOf(person),
    email: emailOf(person),
  };
  const read = classify({
    sha,
    author: authorship.kind === 'agent' ? AGENT : author,
    message: [subject, ...trailersOf(authorship, author)].join('\n\n'),
  });
  const authors: readonly PersonRef[] = [{ email: author.email }];
  return {
    sha,
    attribution: read.attribution,
    ...(read.confidence ? { confidence: read.confidence } : {}),
    uses: read.uses.map(toUse),
    declaredBy: read.declaredBy,
    hasConflict: read.conflict !== undefined,
    evidence: read.evidence,
    authors,
  };
}

function trailersOf(
  authorship: Authorship,
  { name, email }: PersonIdent,
): readonly string[] {
  switch (authorship.kind) {
    case 'human':
      return ['Assisted-by: none'];
    case 'undeclared':
      return [];
    case 'assisted':
      return [TRAILERS[authorship.disclosure]];
    case 'agent':
      return [`Co-authored-by: ${name} <${email}>`];
    default:
      return authorship satisfies never;
  }
}

function toUse({
  tool,
  model,
  role,
}: ChangeCommit['uses'][number]): ChangeCommit['uses'][number] {
  return { tool, ...(model ? { model } : {}), role };
}
