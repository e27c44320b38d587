import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyFacade } from '../../policy/facade';
import type { PlaybooksConfig } from '../playbooksConfig';
import type { PlaybookStore } from '../store';
import type { PlaybookViews } from '../views';

/** What the use cases of playbooks work with. */
export interface PlaybookDeps {
  readonly store: PlaybookStore;
  readonly views: PlaybookViews;
  readonly unitOfWork: UnitOfWork;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly policy: Pick<PolicyFacade, 'content' | 'directory'>;
  readonly ambient: Ambient;
  readonly config: PlaybooksConfig;
  /** The portal's address for people, without a slash at its end; empty makes links plain words. */
  readonly portalUrl: string;
  /** Names of training paths that links may lead to. */
  readonly trainings: () => Promise<readonly string[]>;
}
