import type { Repository } from '../../api/Repository';
import { labels } from '../fields';
import { labelNames } from '../labels';
import {
  type CodeHostSettings,
  hasLabel,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { broughtBy } from './culprits';
import { findMerged } from './defects';
import type { LooseIssue } from './shapes';

/** An issue as `issueRecordSchema` reads it, with the merged changes of which a bug says that they brought it. */
export async function readIssue(
  issue: LooseIssue,
  {
    repository,
    repositoryId,
    settings,
  }: {
    readonly repository: Repository;
    readonly repositoryId: string;
    readonly settings: CodeHostSettings;
  },
): Promise<object> {
  const named = labels.safeParse(issue.labels);
  const isBug =
    named.success && hasLabel(labelNames(named.data), settings.bugLabels);
  const brought = new Map<number, object>();
  for (const ref of isBug ? broughtBy(issue.body) : []) {
    const change = await findMerged(repository, ref);
    if (change)
      brought.set(change.number, {
        number: change.number,
        mergedAt: change.merged_at,
      });
  }
  return { repository: repositoryId, issue, broughtBy: [...brought.values()] };
}
