import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { z } from 'zod';
import { requireShape } from '../check/requireAnswer';
import { connect, type ConnectionOptions } from '../connection';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';

/** One question about playbooks. */
export interface PlaybookQuestion<Answer> {
  /** Completes "cannot …". */
  readonly purpose: string;
  readonly ask: (client: GovernanceClient) => Promise<Answer>;
  readonly shape: z.ZodType;
  /** Whether it changes something, so that it is asked once. */
  readonly isProposal?: boolean;
}

/** A way to ask several questions over one connection. */
export type AskPlaybooks = <Answer>(
  question: PlaybookQuestion<Answer>,
) => Promise<Answer>;

const PERMISSION = {
  read: 'ai-governance.playbook.read',
  propose: 'ai-governance.playbook.propose',
} as const;

/** Connects to the portal for questions about playbooks. */
export async function playbookPortal(
  options: ConnectionOptions,
  io: Io,
  { attempts }: { readonly attempts?: number } = {},
): Promise<AskPlaybooks> {
  const { client, hasToken } = await connect(options, io, { attempts });
  return async ({ purpose, ask, shape, isProposal = false }) => {
    const asked = {
      purpose,
      hasToken,
      permission: isProposal ? PERMISSION.propose : PERMISSION.read,
      needsPerson: isProposal,
      whereToLook: 'ai-governance playbook list',
    };
    const answer = await answerTo(asked, ask(client));
    requireShape(shape, answer, purpose);
    return answer;
  };
}
