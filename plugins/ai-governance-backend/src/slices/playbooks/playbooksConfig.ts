import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { type ReachConfig, readReachConfig } from './reachConfig';

/** Settings of playbooks, read once. */
export interface PlaybooksConfig {
  /** Whether whoever publishes a version must be another person than who proposed it. */
  readonly needsSecondPerson: boolean;
  /** Whether the playbooks that ship with the product are published. */
  readonly hasLibrary: boolean;
  /** Hosts from which pages may show images, lower case; none unless configured. */
  readonly imageHosts: readonly string[];
  readonly reach: ReachConfig;
}

/** Reads `aiGovernance.playbooks` into a frozen value. Throws an `InputError` that names the key, the value and what was expected. */
export function readPlaybooksConfig(root: Config): PlaybooksConfig {
  const config = root.getOptionalConfig('aiGovernance.playbooks');
  const imageHosts = config?.getOptionalStringArray('imageHosts') ?? [];
  for (const host of imageHosts)
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host))
      throw new InputError(
        `\`aiGovernance.playbooks.imageHosts\` has \`${host}\`; expected the name of a host in lower case, such as \`images.acme.example\``,
      );
  return Object.freeze({
    needsSecondPerson: config?.getOptionalBoolean('secondPerson') ?? true,
    hasLibrary: config?.getOptionalBoolean('library') ?? true,
    imageHosts: Object.freeze(imageHosts),
    reach: readReachConfig(root),
  });
}
