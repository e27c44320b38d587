import {
  alertAcknowledgePermission,
  approvalDecidePermission,
  approvalReadPermission,
  breakGlassReviewPermission,
  decisionReadPermission,
  exceptionReadPermission,
  policyReadPermission,
  scorecardReadPermission,
  tierAssignPermission,
  waiverDecidePermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../shared/callerCredentials';
import { CodedError } from '../../shared/codedError';
import type { EntityAccess } from '../../shared/entityAccess';
import { requirePermission } from '../../shared/requirePermission';
import { type Reader, type Right, RIGHTS, type ShownItem } from './model';
import type { InboxService } from './service';
import type { InboxPage, InboxQuery } from './service/inboxPage';
import { itemNotFound } from './service/snooze';

/** What permissions are checked with. */
export interface Guards {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly access: EntityAccess;
}

/** The use cases that people call; what they may not read is not there. */
export interface AuthorizedInboxService {
  inbox(
    credentials: CallerCredentials,
    query: InboxQuery,
  ): Promise<InboxPage & { readonly isComplete: boolean }>;
  /** Fails with `inbox.itemNotFound` or `inbox.snoozeOutOfRange`. */
  snooze(
    credentials: CallerCredentials,
    order: { readonly itemId: string; readonly until?: string },
  ): Promise<ShownItem>;
}

const PERMISSION_OF: Readonly<Record<Right, BasicPermission>> = {
  readDecisions: decisionReadPermission,
  readApprovals: approvalReadPermission,
  decideApprovals: approvalDecidePermission,
  readExceptions: exceptionReadPermission,
  decideWaivers: waiverDecidePermission,
  reviewBreakGlass: breakGlassReviewPermission,
  assignTiers: tierAssignPermission,
  acknowledgeAlerts: alertAcknowledgePermission,
  readScorecards: scorecardReadPermission,
};

/** Checks permissions on every use case. */
export function authorizeInboxService(
  inner: InboxService,
  guards: Guards,
): AuthorizedInboxService {
  const { permissions, access } = guards;
  const openFor = async (credentials: CallerCredentials) => {
    await requirePermission(permissions, credentials, policyReadPermission);
    const reader = await readerOf(guards, credentials);
    const inbox = await inner.inbox(reader);
    const refs = inbox.matters.flatMap(({ about }) => about);
    const isReadable = await access.readable(credentials, refs);
    const readable = inbox.matters.filter(({ about }) =>
      about.every(isReadable),
    );
    return { reader, inbox, matters: inbox.bundled(readable) };
  };
  return {
    async inbox(credentials, query) {
      const { inbox, matters } = await openFor(credentials);
      const page = await inbox.page(matters, query);
      return { ...page, isComplete: inbox.isComplete };
    },
    async snooze(credentials, { itemId, until }) {
      const { reader, matters } = await openFor(credentials);
      const item = matters.find(({ id }) => id === itemId);
      if (!item) throw itemNotFound(itemId);
      return inner.snooze(reader, item, until);
    },
  };
}

/** Who reads, by their own token alone. */
async function readerOf(
  { permissions, userInfo }: Guards,
  credentials: CallerCredentials,
): Promise<Reader> {
  if (credentials.principal.type !== 'user') {
    throw new CodedError(
      'shared.notAllowed',
      'an inbox belongs to a person; sign in to read yours',
    );
  }
  const { userEntityRef, ownershipEntityRefs } =
    await userInfo.getUserInfo(credentials);
  const answers = await permissions.authorize(
    RIGHTS.map(right => ({ permission: PERMISSION_OF[right] })),
    { credentials },
  );
  const userRef = userEntityRef.toLowerCase();
  return {
    userRef,
    refs: new Set([userRef, ...ownershipEntityRefs.map(lower)]),
    rights: new Set(
      RIGHTS.filter(
        (_, index) => answers[index]?.result === AuthorizeResult.ALLOW,
      ),
    ),
  };
}

const lower = (ref: string): string => ref.toLowerCase();
