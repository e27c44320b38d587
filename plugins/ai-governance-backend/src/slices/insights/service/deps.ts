import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyFacade } from '../../policy/facade';
import type { InsightsConfig } from '../insightsConfig';
import type {
  BatchStore,
  CellStore,
  DirtyStore,
  IngestStore,
  PeopleStore,
  SourceStore,
  StateStore,
} from '../store';
import type {
  BatchViews,
  CellViews,
  PeopleViews,
  SignalViews,
  WorkViews,
} from '../views';

/** What the use cases work with. */
export interface InsightsDeps {
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly config: InsightsConfig;
  readonly policy: Pick<PolicyFacade, 'directory' | 'untilReady'>;
  readonly audit: AuditFacade;
  readonly sources: readonly SignalSource[];
  readonly ingest: IngestStore;
  readonly dirty: DirtyStore;
  readonly cells: CellStore;
  readonly sourceStore: SourceStore;
  readonly people: PeopleStore;
  readonly state: StateStore;
  readonly batches: BatchStore;
  readonly signalViews: SignalViews;
  readonly work: WorkViews;
  readonly peopleViews: PeopleViews;
  readonly cellViews: CellViews;
  readonly batchViews: BatchViews;
}
