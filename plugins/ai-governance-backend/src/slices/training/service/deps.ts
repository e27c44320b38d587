import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { PlaybooksFacade } from '../../playbooks/facade';
import type { PolicyFacade } from '../../policy/facade';
import type { TrainingConfig } from '../trainingConfig';
import type { TrainingStore } from '../store';
import type { TrainingViews } from '../views';

/** What the use cases of training work with. */
export interface TrainingDeps {
  readonly store: TrainingStore;
  readonly views: TrainingViews;
  readonly unitOfWork: UnitOfWork;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly policy: Pick<PolicyFacade, 'content' | 'directory' | 'signing'>;
  readonly playbooks: Pick<PlaybooksFacade, 'open'>;
  readonly ambient: Ambient;
  readonly config: TrainingConfig;
  /** Base URL of the portal for people, without a slash at its end; what certificates name as their issuer. */
  readonly portalUrl: string;
  /** A whole number of 32 bits that nobody can guess. */
  readonly newSeed: () => number;
  /** How a person is called in the catalog; the name of the entity where it says no other. */
  readonly displayName: (userRef: string) => Promise<string>;
  /** Base URL of the API as browsers reach it. */
  readonly apiUrl: () => Promise<string>;
}
