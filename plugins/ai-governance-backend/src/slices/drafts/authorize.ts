import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { CallerCredentials } from '../../shared/callerCredentials';
import type { Page, PageRequest } from '../../shared/page';
import { requirePermission } from '../../shared/requirePermission';
import type { DraftKind, Writer } from './facade';
import type {
  Draft,
  DraftRevision,
  DraftState,
  WrittenDraft,
  WrittenRevision,
} from './model';
import type { DraftsService } from './service';
import type { SubmitOrder } from './service/closeDraft';
import type { NewDraft } from './service/createDraft';
import { draftNotFound } from './service/findDraft';
import type { SaveOrder } from './service/saveDraft';

/** Which drafts a caller asks for. */
export interface DraftsFilter extends PageRequest {
  readonly kind: string;
  readonly state?: DraftState;
  /** Those that the caller began, or those of others. */
  readonly isMine?: boolean;
}

/** What callers may do with drafts; those of a kind that they may not write are not there. */
export interface AuthorizedDraftsService {
  drafts(
    credentials: CallerCredentials,
    filter: DraftsFilter,
  ): Promise<Page<Draft>>;
  draft(credentials: CallerCredentials, draftId: string): Promise<WrittenDraft>;
  revisions(
    credentials: CallerCredentials,
    draftId: string,
    request: PageRequest,
  ): Promise<Page<DraftRevision>>;
  revision(
    credentials: CallerCredentials,
    draftId: string,
    revision: number,
  ): Promise<WrittenRevision>;
  create(credentials: CallerCredentials, draft: NewDraft): Promise<Draft>;
  save(credentials: CallerCredentials, order: SaveOrder): Promise<Draft>;
  discard(credentials: CallerCredentials, draftId: string): Promise<Draft>;
  restore(credentials: CallerCredentials, draftId: string): Promise<Draft>;
  submit(credentials: CallerCredentials, order: SubmitOrder): Promise<Draft>;
}

/** What permissions are checked with. */
export interface Guards {
  readonly permissions: PermissionsService;
  readonly kinds: {
    all(): readonly DraftKind[];
    require(kind: string): DraftKind;
  };
}

/** Checks, for every use case, the permission that the kind of the draft names. */
export function authorizeDraftsService(
  inner: DraftsService,
  guards: Guards,
): AuthorizedDraftsService {
  const { permissions, kinds } = guards;
  const requireKind = (credentials: CallerCredentials, kind: string) =>
    requirePermission(permissions, credentials, kinds.require(kind).permission);
  /** The draft, as if it did not exist when the caller may not write its kind. */
  const visible = async (credentials: CallerCredentials, draftId: string) => {
    const writable = await writableKinds(guards, credentials);
    const draft = await inner.draft(draftId);
    if (!writable.includes(draft.kind)) throw draftNotFound(draftId);
    return draft;
  };
  return {
    async drafts(credentials, { isMine, ...query }) {
      await requireKind(credentials, query.kind);
      const { subject } = writerOf(credentials);
      if (isMine === undefined) return inner.drafts(query);
      return inner.drafts({
        ...query,
        ...(isMine ? { createdBy: subject } : { notCreatedBy: subject }),
      });
    },
    draft: visible,
    async revisions(credentials, draftId, request) {
      await visible(credentials, draftId);
      return inner.revisions(draftId, request);
    },
    async revision(credentials, draftId, revision) {
      await visible(credentials, draftId);
      return inner.revision(draftId, revision);
    },
    async create(credentials, draft) {
      await requireKind(credentials, draft.kind);
      return inner.create(writerOf(credentials), draft);
    },
    async save(credentials, order) {
      await visible(credentials, order.draftId);
      return inner.save(writerOf(credentials), order);
    },
    async discard(credentials, draftId) {
      await visible(credentials, draftId);
      return inner.discard(writerOf(credentials), draftId);
    },
    async restore(credentials, draftId) {
      await visible(credentials, draftId);
      return inner.restore(writerOf(credentials), draftId);
    },
    async submit(credentials, order) {
      await visible(credentials, order.draftId);
      return inner.submit(writerOf(credentials), order);
    },
  };
}

const writerOf = ({ principal }: CallerCredentials): Writer =>
  principal.type === 'user'
    ? { kind: 'user', subject: principal.userEntityRef }
    : { kind: 'service', subject: principal.subject };

/** Kinds that the caller may write; fails with `shared.notAllowed` when there is none. */
async function writableKinds(
  { permissions, kinds }: Guards,
  credentials: CallerCredentials,
): Promise<readonly string[]> {
  const all = kinds.all();
  const decisions = await permissions.authorize(
    all.map(({ permission }: { permission: BasicPermission }) => ({
      permission,
    })),
    { credentials },
  );
  const writable = all.filter(
    (_, index) => decisions[index]?.result === AuthorizeResult.ALLOW,
  );
  const [first] = all;
  if (writable.length === 0 && first) {
    await requirePermission(permissions, credentials, first.permission);
  }
  return writable.map(({ kind }) => kind);
}
