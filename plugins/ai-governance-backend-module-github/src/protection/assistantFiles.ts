import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ASSISTANT_PATHS } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';

/** Files from which assistants learn the policy, as they are on a branch; `undefined` when its files are hidden or not all listed. */
export async function readAssistantFiles(
  repository: Repository,
  branch: string,
  files: ProtectionReading['files'],
): Promise<ProtectionReading['assistantFiles']> {
  if (!files) return undefined;
  const there = new Set(files);
  const found: { readonly path: string; readonly text: string }[] = [];
  try {
    for (const path of ASSISTANT_PATHS.filter(each => there.has(each))) {
      const text = await repository.find(z.string(), '/contents/{+path}', {
        path,
        ref: branch,
        headers: { accept: 'application/vnd.github.raw' },
      });
      if (text !== undefined) found.push({ path, text });
    }
    return found;
  } catch (error) {
    if (error instanceof HiddenError) return undefined;
    throw error;
  }
}
