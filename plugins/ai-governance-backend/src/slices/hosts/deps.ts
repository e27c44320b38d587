import type { CodeHost } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { GovernanceConfig } from '../../config';
import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { Ambient } from '../../shared/clock';
import type { AuditFacade } from '../audit/facade';
import type { PolicyFacade } from '../policy/facade';
import type { ChangeListener } from './facade';

/** What the slice needs of the plugin. */
export interface HostsSliceDeps {
  readonly config: Pick<GovernanceConfig, 'hosts' | 'bodyLimitBytes'>;
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly catalog: CatalogService;
  readonly events: EventsService;
  readonly audit: AuditFacade;
  readonly policy: PolicyFacade;
  readonly hosts: readonly CodeHost[];
  /** Address of the portal for people; links lead there. */
  readonly portalUrl: string;
  /** Who is told that a host told of a change; none unless given. */
  readonly changeListeners?: readonly ChangeListener[];
  /** How long work is held before another worker may take it, milliseconds; tests that kill workers shorten it. */
  readonly leaseMs?: number;
  /** How often workers look for work that nobody told them of, milliseconds. */
  readonly pollMs?: number;
}
