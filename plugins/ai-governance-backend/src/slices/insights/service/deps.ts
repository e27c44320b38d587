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
  JudgementStore,
  PeopleStore,
  SourceStore,
  StateStore,
} from '../store';
import type {
  BatchViews,
  CellViews,
  JudgementViews,
  PeopleViews,
  SignalViews,
  WorkViews,
} from '../views';

/** All that the slice stores, and what is read of it. */
export interface InsightsStores {
  readonly unitOfWork: UnitOfWork;
  readonly ingest: IngestStore;
  readonly dirty: DirtyStore;
  readonly cells: CellStore;
  readonly judgements: JudgementStore;
  readonly sourceStore: SourceStore;
  readonly people: PeopleStore;
  readonly state: StateStore;
  readonly batches: BatchStore;
  readonly signalViews: SignalViews;
  readonly work: WorkViews;
  readonly peopleViews: PeopleViews;
  readonly cellViews: CellViews;
  readonly judgementViews: JudgementViews;
  readonly batchViews: BatchViews;
}

/** What the use cases work with. */
export interface InsightsDeps extends InsightsStores {
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly config: InsightsConfig;
  readonly policy: Pick<PolicyFacade, 'directory' | 'untilReady'>;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly sources: readonly SignalSource[];
}
