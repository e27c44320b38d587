import { hasLabel } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { broughtBy } from './culprits';
import { findMerged } from './defects';
import type { Reading } from './reading';
import type { LooseLine } from './shapes';

const labelsSchema = z.array(z.string()).catch([]);
const textSchema = z.string().nullish().catch(undefined);

/** An issue as `issueRecordSchema` reads it, with the merged changes of which a bug says that they brought it. */
export async function readIssue(
  issue: LooseLine,
  {
    project,
    repositoryId,
    settings,
  }: Pick<Reading, 'project' | 'repositoryId' | 'settings'>,
): Promise<object> {
  const isBug = hasLabel(labelsSchema.parse(issue.labels), settings.bugLabels);
  const text = textSchema.parse(issue.description);
  const brought = new Map<number, object>();
  for (const ref of isBug ? broughtBy(text) : []) {
    const change = await findMerged(project, ref);
    if (change)
      brought.set(change.iid, {
        number: change.iid,
        mergedAt: change.merged_at,
      });
  }
  return { repository: repositoryId, issue, broughtBy: [...brought.values()] };
}
