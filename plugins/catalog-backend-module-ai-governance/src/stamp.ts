import {
  ANNOTATION_EFFECTIVE_TIER,
  ANNOTATION_POLICY_STATUS,
  type EntityStatus,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';

/** Type of the status items that this module writes. */
export const STATUS_TYPE = 'ai-governance/annotations';

/** What is written on an entity. */
export interface Stamp {
  /** Effective tier, or `unclassified`. */
  readonly tier: string;
  readonly status: EntityStatus['status'];
  /** What is wrong with the annotations, as plain sentences. */
  readonly problems: readonly string[];
}

/** What nobody has classified, or nobody could be asked about. Never a status that allows anything. */
export const UNCLASSIFIED: Stamp = {
  tier: 'unclassified',
  status: 'unclassified',
  problems: [],
};

/** The stamp for a status. The tier something is merely evaluated as is never shown as its tier. */
export function stampOf(status: EntityStatus): Stamp {
  return {
    tier: status.isClassified ? status.tier : UNCLASSIFIED.tier,
    status: status.isClassified ? status.status : UNCLASSIFIED.status,
    problems: status.problems ?? [],
  };
}

const STATUSES: readonly string[] = [
  'unclassified',
  'prohibited',
  'notApproved',
  'allowedWithConditions',
  'allowed',
] satisfies readonly EntityStatus['status'][];

const isStatus = (value: unknown): value is EntityStatus['status'] =>
  typeof value === 'string' && STATUSES.includes(value);

/** Reads a stamp that was kept; `undefined` when it is not one, for example of a later version. */
export function parseStamp(value: unknown): Stamp | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('tier' in value && 'status' in value && 'problems' in value)) {
    return undefined;
  }
  const { tier, status, problems } = value;
  if (typeof tier !== 'string' || !isStatus(status)) return undefined;
  if (!Array.isArray(problems)) return undefined;
  return {
    tier,
    status,
    problems: problems.filter(item => typeof item === 'string'),
  };
}

/** Writes a stamp over whatever stood there, and the problems as warnings that leave the entity in the catalog. */
export function withStamp(entity: AlphaEntity, stamp: Stamp): AlphaEntity {
  return withProblems(
    {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          ...entity.metadata.annotations,
          [ANNOTATION_EFFECTIVE_TIER]: stamp.tier,
          [ANNOTATION_POLICY_STATUS]: stamp.status,
        },
      },
    },
    stamp.problems,
  );
}

/** Takes output annotations off an entity that has no status, so that none can be claimed by hand. */
export function withoutStamp(
  entity: AlphaEntity,
  problems: readonly string[],
): AlphaEntity {
  const {
    [ANNOTATION_EFFECTIVE_TIER]: tier,
    [ANNOTATION_POLICY_STATUS]: status,
    ...annotations
  } = entity.metadata.annotations ?? {};
  const isClaimed = tier !== undefined || status !== undefined;
  const plain = isClaimed
    ? { ...entity, metadata: { ...entity.metadata, annotations } }
    : entity;
  return withProblems(plain, problems);
}

function withProblems(
  entity: AlphaEntity,
  problems: readonly string[],
): AlphaEntity {
  const others = (entity.status?.items ?? []).filter(
    ({ type }) => type !== STATUS_TYPE,
  );
  const ours = problems.map(message => ({
    type: STATUS_TYPE,
    level: 'warning' as const,
    message,
  }));
  if (
    ours.length === 0 &&
    others.length === (entity.status?.items ?? []).length
  )
    return entity;
  return {
    ...entity,
    status: { ...entity.status, items: [...others, ...ours] },
  };
}
