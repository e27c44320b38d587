import {
  readRecord,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { instant, number, repositoryId } from '../fields';
import type { SignalSettings } from '../settings';
import { withoutAbsent } from './withoutAbsent';

const deploymentRecordSchema = z.object({
  repository: repositoryId,
  deployment: z.object({
    id: number,
    sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    environment: z.string().trim().min(1).max(300),
    production_environment: z.boolean().nullish(),
    created_at: instant,
  }),
  statuses: z.array(z.object({ state: z.string(), created_at: instant })),
});

/** What is kept of a deployment. Instants are UTC with milliseconds. */
interface KeptDeployment {
  readonly repository: string;
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly isProduction: boolean;
  /** The last word on how it went; absent while it is under way. */
  readonly end?: { readonly at: string; readonly hasSucceeded: boolean };
}

/** What `inactive` replaces had ended before. */
const ENDS: Readonly<Record<string, boolean>> = {
  success: true,
  failure: false,
  error: false,
};

/** How a deployment ended; absent while it is under way. */
export function endOf(
  statuses: readonly { readonly state: string; readonly created_at: string }[],
): KeptDeployment['end'] {
  const [last] = statuses
    .filter(({ state }) => Object.hasOwn(ENDS, state))
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  return (
    last && { at: last.created_at, hasSucceeded: ENDS[last.state] === true }
  );
}

/** A deployment with its statuses. */
export const deploymentKind = ({
  productionEnvironments,
}: SignalSettings): RecordKind => ({
  id: 'deployment',
  keep(record) {
    const read = readRecord(deploymentRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { deployment, repository, statuses } = value;
    const { id, sha, environment } = deployment;
    const kept: KeptDeployment = {
      repository,
      id,
      sha,
      environment,
      isProduction:
        deployment.production_environment === true ||
        productionEnvironments.includes(environment.toLowerCase()),
      end: endOf(statuses),
    };
    return ok({
      naturalKey: `${repository} deployment ${id}`,
      revision: Math.max(
        ...[deployment, ...statuses].map(each => Date.parse(each.created_at)),
      ),
      payload: withoutAbsent(kept),
      dropped,
    });
  },
  extract(payload) {
    const { repository, id, sha, environment, isProduction, end } =
      payload as unknown as KeptDeployment;
    if (!end) return [];
    return [
      {
        kind: 'deployment',
        body: {
          repository,
          deployment: String(id),
          environment,
          isProduction,
          sha,
          hasSucceeded: end.hasSucceeded,
          finishedAt: end.at,
        },
      },
    ];
  },
});
