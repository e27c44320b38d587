import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HiddenError, NotProtectedError } from '../api/failures';
import type { Repository } from '../api/Repository';
import { readAssistantFiles } from './assistantFiles';
import { readBypass } from './bypass';
import { readCodeOwners } from './codeOwners';
import { readFileList } from './fileList';
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
 * What GitHub enforces on the default branch: rulesets, inherited ones too, and classic protection, with the files and their owners.
 * Where classic protection is hidden, what rulesets say is the least that holds, and the rest is unknown. Rejects like `Repository`.
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
  const files = await readFileList(repository, branch);
  return {
    fact: enforcedFact(enforced, own),
    settingsUrl,
    branch,
    bypassActors: await readBypass(repository, enforced),
    codeOwnerReviews: codeOwnerReviews(enforced),
    codeOwners: await readCodeOwners(repository, branch),
    files,
    assistantFiles: await readAssistantFiles(repository, branch, files),
  };
}

/**
 * Whether there is any protection is told to everybody who may read; what it is, only to those with a permission. Apps without it are
 * refused, tokens are told that there is nothing.
 */
async function readClassic(
  repository: Repository,
  branch: string,
): Promise<Enforced['classic']> {
  try {
    return await repository.get(
      classicSchema,
      '/branches/{branch}/protection',
      { branch },
    );
  } catch (error) {
    if (error instanceof NotProtectedError) return 'none';
    const isHidden =
      error instanceof HiddenError || error instanceof HostGoneError;
    if (!isHidden) throw error;
    const shown = await repository.find(branchSchema, '/branches/{branch}', {
      branch,
    });
    return shown?.protected === false ? 'none' : 'hidden';
  }
}
