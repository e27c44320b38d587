import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'aiGovernance.search.playbooks.refreshIntervalSeconds';
const SECONDS = { least: 10, most: 86_400, usual: 600 } as const;

/** Seconds between two indexings of the playbooks. Throws an `InputError` that names the key, the value and the range. */
export function readIntervalSeconds(root: RootConfigService): number {
  const seconds = root.getOptionalNumber(KEY) ?? SECONDS.usual;
  const isInRange =
    Number.isInteger(seconds) &&
    seconds >= SECONDS.least &&
    seconds <= SECONDS.most;
  if (isInRange) return seconds;
  throw new InputError(
    `\`${KEY}\` is ${seconds}; expected a whole number from ${SECONDS.least} to ${SECONDS.most}`,
  );
}
