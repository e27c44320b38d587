import type { PolicyFacade } from '../../../policy/facade';
import type { ReachStore } from '../../reachStore';
import type { ReachViews } from '../../reachViews';
import type { PlaybookDeps } from '../deps';

/** What the use cases of reach work with. */
export interface ReachDeps extends PlaybookDeps {
  readonly reachStore: ReachStore;
  readonly reachViews: ReachViews;
  readonly policy: PlaybookDeps['policy'] & Pick<PolicyFacade, 'repositoryOf'>;
}
