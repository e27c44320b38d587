import type {
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { GovernanceConfig } from '../../config';
import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { Ambient } from '../../shared/clock';
import type { HostsFacade } from '../hosts/facade';
import type { InsightsFacade } from '../insights/facade';
import type { PolicyFacade } from '../policy/facade';

/** What the slice needs of the plugin. */
export interface InboxSliceDeps {
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly catalog: CatalogService;
  readonly policy: Pick<PolicyFacade, 'attention' | 'openReviews'>;
  readonly hosts: HostsFacade;
  readonly insights: Pick<InsightsFacade, 'teamDrifts'>;
  readonly config: Pick<GovernanceConfig, 'notifications'>;
  readonly notifications: NotificationService;
}
