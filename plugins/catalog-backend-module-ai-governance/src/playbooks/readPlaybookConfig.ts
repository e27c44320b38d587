import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'aiGovernance.catalog.playbooks';
const SECONDS = { least: 10, most: 86_400, usual: 300 } as const;

/** How playbooks become entities. */
export interface PlaybookEntitiesConfig {
  readonly isEnabled: boolean;
  readonly refreshIntervalSeconds: number;
  /** Address of the portal for people, without a slash at its end. */
  readonly portalUrl: string;
}

/** Reads `aiGovernance.catalog.playbooks` into a frozen value. Throws an `InputError` that names the key, the value and the range. */
export function readPlaybookConfig(
  root: RootConfigService,
): PlaybookEntitiesConfig {
  const config = root.getOptionalConfig(KEY);
  const seconds =
    config?.getOptionalNumber('refreshIntervalSeconds') ?? SECONDS.usual;
  const isInRange =
    Number.isInteger(seconds) &&
    seconds >= SECONDS.least &&
    seconds <= SECONDS.most;
  if (!isInRange)
    throw new InputError(
      `\`${KEY}.refreshIntervalSeconds\` is ${seconds}; expected a whole number from ${SECONDS.least} to ${SECONDS.most}`,
    );
  return Object.freeze({
    isEnabled: config?.getOptionalBoolean('enabled') ?? true,
    refreshIntervalSeconds: seconds,
    portalUrl: (root.getOptionalString('app.baseUrl') ?? '').replace(
      /\/+$/,
      '',
    ),
  });
}
