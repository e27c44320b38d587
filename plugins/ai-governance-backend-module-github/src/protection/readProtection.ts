import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';
import { readBypass } from './bypass';
import { readCodeOwners } from './codeOwners';
import {
  codeOwnerReviews,
  enforcedFact,
  type Enforced,
  type OwnCheck,
} from './merge';
import { classicSchema, ruleSchema } from './shapes';

const repositorySchema = z.object({ default_branch: z.string() });
const branchSchema = z.object({ protected: z.boolean() });

/**
 * What GitHub enforces on the default branch: rulesets, inherited ones too, and classic protection. Where classic protection is
 * hidden, what rulesets say is the least that holds. Rejects like `Repository`.
 */
export async function readProtection(
  repository: Repository,
  { settingsUrl, ...own }: OwnCheck & { readonly settingsUrl: string },
): Promise<ProtectionReading> {
  const { default_branch: branch } = await repository.get(repositorySchema, '');
  const enforced: Enforced = {
    rules: await repository.all(ruleSchema, '/rules/branches/{branch}', {
      branch,
    }),
    classic: await readClassic(repository, branch),
  };
  return {
    fact: enforcedFact(enforced, own),
    settingsUrl,
    branch,
    bypassActors: await readBypass(repository, enforced),
    codeOwnerReviews: codeOwnerReviews(enforced),
    codeOwners: await readCodeOwners(repository, branch),
  };
}

/** Whether there is any protection is told to everybody who may read; what it is, only to those with a permission. */
async function readClassic(
  repository: Repository,
  branch: string,
): Promise<Enforced['classic']> {
  try {
    const found = await repository.find(
      classicSchema,
      '/branches/{branch}/protection',
      { branch },
    );
    return found ?? 'none';
  } catch (error) {
    if (!(error instanceof HiddenError)) throw error;
    const shown = await repository.find(branchSchema, '/branches/{branch}', {
      branch,
    });
    return shown?.protected === false ? 'none' : 'hidden';
  }
}
