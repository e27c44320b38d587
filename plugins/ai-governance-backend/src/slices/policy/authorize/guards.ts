import { decisionReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { CodedError } from '../../../shared/codedError';
import type { EntityAccess } from '../../../shared/entityAccess';
import { claimsOf } from '../../../shared/tokenClaims';
import type { Caller } from '../service/trust';

/** What permissions are checked with. */
export interface Guards {
  readonly permissions: PermissionsService;
  readonly access: EntityAccess;
}

/** Who calls, as the ledger names them. */
export function callerOf(credentials: CallerCredentials): Caller {
  const { principal } = credentials;
  if (principal.type === 'user')
    return { kind: 'user', subject: principal.userEntityRef };
  const claims = claimsOf(credentials);
  return {
    kind: 'service',
    subject: principal.subject,
    ...(claims ? { claims } : {}),
  };
}

/** Fails as if the entity did not exist when the caller may not read it. */
export async function requireReadable(
  { access }: Guards,
  credentials: CallerCredentials,
  entityRef: string,
): Promise<void> {
  const isReadable = await access.readable(credentials, [entityRef]);
  if (isReadable(entityRef)) return;
  throw new CodedError(
    'policy.entityNotFound',
    `there is no entity \`${entityRef}\`; one that was just added is known within a minute`,
  );
}

/** Fails as if the repository did not exist when the caller may not read all of the entities; without any it passes. */
export async function requireAllReadable(
  { access }: Guards,
  credentials: CallerCredentials,
  asked: { readonly repository: string; readonly refs: readonly string[] },
): Promise<void> {
  if (asked.refs.length === 0) return;
  const isReadable = await access.readable(credentials, asked.refs);
  if (asked.refs.every(isReadable)) return;
  throw new CodedError(
    'policy.repositoryNotFound',
    `there is no repository \`${asked.repository}\` that you may read`,
  );
}

/** A decision as far as its visibility goes. */
export interface AboutEntities {
  readonly caller: string;
  readonly entityRefs: readonly string[];
  readonly isPreview: boolean;
}

/**
 * Tells which decisions a caller sees: its own, and those of which it may read every entity. Of a repository without entities
 * the attested ones are everybody's to see; a preview is one caller's trial, which no entity makes another's business.
 */
export async function visibleDecisions(
  { access }: Guards,
  credentials: CallerCredentials,
  decisions: readonly AboutEntities[],
): Promise<(decision: AboutEntities) => boolean> {
  const { subject } = callerOf(credentials);
  const refs = decisions.flatMap(({ entityRefs }) => entityRefs);
  const isReadable = await access.readable(credentials, refs);
  return ({ caller, entityRefs, isPreview }) => {
    if (caller === subject) return true;
    return entityRefs.length > 0 ? entityRefs.every(isReadable) : !isPreview;
  };
}

/** Whether the caller holds the permission to read decisions. */
export async function mayReadDecisions(
  { permissions }: Guards,
  credentials: CallerCredentials,
): Promise<boolean> {
  const [decision] = await permissions.authorize(
    [{ permission: decisionReadPermission }],
    { credentials },
  );
  return decision?.result === AuthorizeResult.ALLOW;
}
