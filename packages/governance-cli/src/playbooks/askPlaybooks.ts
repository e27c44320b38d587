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
  /** `read` unless given. */
  readonly permission?: 'read' | 'propose';
}

/** A way to ask several questions over one connection. */
export type AskPlaybooks = <Answer>(
  question: PlaybookQuestion<Answer>,
) => Promise<Answer>;

/** Connects to the portal for questions about playbooks. `attempts` is 1 for what must not happen twice. */
export async function playbookPortal(
  options: ConnectionOptions,
  io: Io,
  { attempts }: { readonly attempts?: number } = {},
): Promise<AskPlaybooks> {
  const { client, hasToken } = await connect(options, io, { attempts });
  return async ({ purpose, ask, shape, permission = 'read' }) => {
    const asked = {
      purpose,
      hasToken,
      permission: `ai-governance.playbook.${permission}`,
      whereToLook: 'ai-governance playbook list',
    };
    const answer = await answerTo(asked, ask(client));
    requireShape(shape, answer, purpose);
    return answer;
  };
}
