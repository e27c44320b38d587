import {
  askRequired,
  changedItems,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { unlessHidden } from '../api/Project';
import { PIPELINE } from './pipelineChecks';
import { readChange } from './readChange';
import { readIssue } from './readIssue';
import { justBefore, type Reading } from './reading';
import { collectReleases } from './releases';
import { looseLine, projectSchema, type LooseLine } from './shapes';

const looseDeployment = z.looseObject({ updated_at: z.string() });

/** Collects what changed in a project; each list goes on where the last turn ended. */
export async function collectProject(reading: Reading): Promise<void> {
  await collectChanges(reading);
  await collectList(reading, {
    list: 'issues',
    kind: 'issue',
    schema: looseLine,
    toRecord: issue => readIssue(issue, reading),
  });
  await collectList(reading, {
    list: 'deployments',
    kind: 'deployment',
    schema: looseDeployment,
    toRecord: deployment => ({
      repository: reading.repositoryId,
      deployment,
    }),
  });
  await collectReleases(reading);
}

async function collectChanges(reading: Reading): Promise<void> {
  const { project, repositoryId, desk, now } = reading;
  const found = await project.get(projectSchema, '');
  const requiredAt = await askRequired(reading, {
    now,
    ask: async () =>
      found.only_allow_merge_if_pipeline_succeeds ? [PIPELINE] : [],
  });
  await collectList<LooseLine>(reading, {
    list: 'merge_requests',
    kind: 'change',
    schema: looseLine,
    toRecord: ({ iid }) =>
      readChange(iid, {
        project,
        repositoryId,
        namesPeople: desk.mayNamePeople,
        defaultBranch: found.default_branch,
        requiredAt,
      }),
  });
}

/** One list of a project, oldest change first. */
async function collectList<Item extends { readonly updated_at: string }>(
  { project, repositoryId, desk, since }: Reading,
  {
    list,
    kind,
    schema,
    toRecord,
  }: {
    readonly list: string;
    readonly kind: string;
    readonly schema: z.ZodType<Item>;
    readonly toRecord: (
      item: Item,
    ) => object | undefined | Promise<object | undefined>;
  },
): Promise<void> {
  const name = `${repositoryId} ${list}`;
  const parts = changedItems<Item>({
    from: (await desk.cursor(name)) ?? since,
    changedAt: ({ updated_at }) => updated_at,
    // A part of a project that is switched off or hidden tells nothing, and is no failure.
    readPage: async (from, page) =>
      (await unlessHidden(
        project.page(schema, `/${list}`, {
          ...(list === 'deployments' ? {} : { scope: 'all', state: 'all' }),
          order_by: 'updated_at',
          sort: 'asc',
          updated_after: justBefore(from),
          page,
        }),
      )) ?? [],
  });
  async function* records(items: readonly Item[]) {
    for (const item of items) {
      const record = await toRecord(item);
      if (record) yield record;
    }
  }
  for await (const { items, until } of parts)
    await desk.hand({
      kind,
      records: records(items),
      cursor: { name, value: until },
    });
}
