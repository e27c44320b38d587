import {
  type CodeHostSettings,
  extractDeployment,
  instantField,
  type KeptDeployment,
  nameField,
  numberField,
  readRecord,
  type RecordKind,
  repositoryField,
  withoutAbsent,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const deploymentRecordSchema = z.object({
  repository: repositoryField,
  deployment: z.object({
    id: numberField,
    sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    environment: nameField,
    production_environment: z.boolean().nullish(),
    created_at: instantField,
  }),
  statuses: z.array(z.object({ state: z.string(), created_at: instantField })),
});

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
}: CodeHostSettings): RecordKind => ({
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
  extract: extractDeployment,
});
