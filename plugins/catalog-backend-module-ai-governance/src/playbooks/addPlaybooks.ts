import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { AiResourceProcessor } from './AiResourceProcessor';
import { PlaybookProvider } from './PlaybookProvider';
import { readPlaybookConfig } from './readPlaybookConfig';

/** The parts of the catalog's backend that playbooks need. */
export interface PlaybookEntitiesDeps {
  readonly catalog: Pick<
    CatalogProcessingExtensionPoint,
    'addProcessor' | 'addEntityProvider'
  >;
  readonly client: GovernanceClient;
  readonly config: RootConfigService;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
}

/** Has open playbooks become entities, read again at the interval of the configuration by one replica for all. */
export async function addPlaybooks({
  catalog,
  client,
  config,
  logger,
  scheduler,
}: PlaybookEntitiesDeps): Promise<void> {
  const { isEnabled, refreshIntervalSeconds, portalUrl } =
    readPlaybookConfig(config);
  const provider = new PlaybookProvider({ client, logger, portalUrl });
  catalog.addProcessor(new AiResourceProcessor());
  // The catalog drops the entities of a provider that is gone, so one that is switched off is not added.
  if (!isEnabled) return;
  catalog.addEntityProvider(provider);
  await scheduler.scheduleTask({
    id: 'ai-governance-playbook-entities',
    frequency: { seconds: refreshIntervalSeconds },
    // The other plugin starts at the same time.
    initialDelay: { seconds: 10 },
    timeout: { minutes: 2 },
    fn: signal => provider.refresh(signal),
  });
}
