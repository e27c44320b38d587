import {
  extractDeployment,
  instantField,
  nameField,
  numberField,
  readRecord,
  repositoryField,
  withoutAbsent,
  type CodeHostSettings,
  type KeptDeployment,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const deploymentRecordSchema = z.object({
  repository: repositoryField,
  deployment: z.object({
    id: numberField,
    sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    status: z.string(),
    created_at: instantField,
    updated_at: instantField,
    environment: z.object({
      name: nameField,
      tier: z.string().nullish(),
    }),
    deployable: z.object({ finished_at: instantField.nullish() }).nullish(),
  }),
});

/** One that was cancelled deployed nothing, and did not fail to. */
const ENDS: Readonly<Record<string, boolean>> = {
  success: true,
  failed: false,
};

/** A deployment as it is now. */
export const deploymentKind = ({
  productionEnvironments,
}: CodeHostSettings): RecordKind => ({
  id: 'deployment',
  keep(record) {
    const read = readRecord(deploymentRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { deployment, repository } = value;
    const { id, sha, environment, status, updated_at, deployable } = deployment;
    const kept: KeptDeployment = {
      repository,
      id,
      sha,
      environment: environment.name,
      isProduction:
        environment.tier === 'production' ||
        productionEnvironments.includes(environment.name.toLowerCase()),
      end: Object.hasOwn(ENDS, status)
        ? {
            at: deployable?.finished_at ?? updated_at,
            hasSucceeded: ENDS[status] === true,
          }
        : undefined,
    };
    return ok({
      naturalKey: `${repository} deployment ${id}`,
      revision: Date.parse(updated_at),
      payload: withoutAbsent(kept),
      dropped,
    });
  },
  extract: extractDeployment,
});
