import type {
  DecisionSource,
  FactProvider,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  AuthService,
  DiscoveryService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Database } from '../../database/database';
import type { GovernanceConfig } from '../../config';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { Ambient } from '../../shared/clock';
import type { AuditFacade } from '../audit/facade';
import type { DraftsFacade } from '../drafts/facade';
import type { PolicyListener } from './facade';

/** What the slice needs of the plugin. */
export interface PolicySliceDeps {
  readonly config: GovernanceConfig;
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly discovery: DiscoveryService;
  readonly audit: AuditFacade;
  readonly drafts: DraftsFacade;
  readonly providers: readonly FactProvider[];
  readonly sources: readonly DecisionSource[];
  /** Slices to the right that act on what is stored here; the list may grow until requests are taken. */
  readonly listeners: readonly PolicyListener[];
}
