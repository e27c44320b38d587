import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { DraftStore } from '../store';
import type { DraftViews } from '../views';
import type { DraftKinds } from './kinds';

/** What the use cases of drafts work with. */
export interface DraftDeps {
  readonly store: DraftStore;
  readonly views: DraftViews;
  readonly kinds: DraftKinds;
  readonly unitOfWork: UnitOfWork;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly ambient: Ambient;
}
