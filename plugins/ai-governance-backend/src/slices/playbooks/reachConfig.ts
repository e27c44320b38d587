import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readMinimumPeople } from '../../shared/minimumPeople';

const RATINGS = ['anonymous', 'named', 'off'] as const;
const DEFAULT_RETENTION_DAYS = 400;
const MOST_RETENTION_DAYS = 3_650;

/** What is kept of how far playbooks reach, and for how long. */
export interface ReachConfig {
  /** Whether it is kept who, under a pseudonym, opened which playbook on which day. */
  readonly reads: boolean;
  /** Whether people may rate, and whether those who see reach are told who did. */
  readonly ratings: (typeof RATINGS)[number];
  readonly comments: boolean;
  readonly installs: boolean;
  readonly retentionDays: number;
  /** Fewest people whose doings are shown together. */
  readonly minimumPeople: number;
}

/** Reads `aiGovernance.playbooks.reach` into a frozen value. Throws an `InputError` that names the key, the value and what was expected. */
export function readReachConfig(root: Config): ReachConfig {
  const config = root.getOptionalConfig('aiGovernance.playbooks.reach');
  const isKept = (source: 'reads' | 'comments' | 'installs') =>
    config?.getOptionalBoolean(source) ?? true;
  return Object.freeze({
    reads: isKept('reads'),
    ratings: readRatings(config),
    comments: isKept('comments'),
    installs: isKept('installs'),
    retentionDays: readDays(config),
    minimumPeople: readMinimumPeople(
      root.getOptionalConfig('aiGovernance.insights'),
    ),
  });
}

function readRatings(config: Config | undefined): ReachConfig['ratings'] {
  const given = config?.getOptionalString('ratings') ?? 'anonymous';
  const ratings = RATINGS.find(each => each === given);
  if (ratings) return ratings;
  throw new InputError(
    `aiGovernance.playbooks.reach.ratings is \`${given}\`; expected one of ${RATINGS.map(each => `\`${each}\``).join(', ')}`,
  );
}

function readDays(config: Config | undefined): number {
  const days =
    config?.getOptionalNumber('retentionDays') ?? DEFAULT_RETENTION_DAYS;
  if (Number.isInteger(days) && days >= 1 && days <= MOST_RETENTION_DAYS)
    return days;
  throw new InputError(
    `aiGovernance.playbooks.reach.retentionDays is \`${days}\`; expected a whole number of days from 1 to ${MOST_RETENTION_DAYS}`,
  );
}
