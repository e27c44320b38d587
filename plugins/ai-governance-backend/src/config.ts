import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ReviewTimes } from './shared/reviewTimes';

/** A machine identity and the repositories for which its uploads count as attested. */
export interface Attestor {
  /** Subject of the service principal. */
  readonly subject: string;
  /** Repository ids, or `host/path/*` for all below it; lower case. */
  readonly repositories: readonly string[];
  /** Present when its tokens are those of CI jobs, whose claims must fit what is attested. */
  readonly token?: JobTokens;
}

/** Tokens that a CI system gives to its jobs. */
export interface JobTokens {
  readonly from: 'github' | 'gitlab';
  /** Alone, or followed by `@` and the commit that is attested. */
  readonly audience: string;
  /** The one workflow whose jobs may attest, as `job_workflow_ref` or `ci_config_ref_uri` names it. */
  readonly workflow?: string;
}

/** Settings of the plugin, read once. */
export interface GovernanceConfig {
  /** As written; absent means the policy that ships with the product. */
  readonly policyFile?: string;
  /** Whether whoever publishes a policy must be another person than who proposed it. */
  readonly needsSecondPerson: boolean;
  readonly replay: {
    /** When decisions are replayed: a cron expression of 5 or 6 fields. */
    readonly cron: string;
    /** Decisions drawn at random each time. */
    readonly sampleSize: number;
  };
  /** Days after which the portal signs with a new key. */
  readonly rotateKeysAfterDays: number;
  /** When reviews of break-glass are due. */
  readonly reviews: ReviewTimes;
  readonly attestors: readonly Attestor[];
  readonly refreshIntervalSeconds: number;
  readonly factTimeoutSeconds: number;
  readonly bodyLimitBytes: number;
  readonly hosts: HostsConfig;
  readonly notifications: NotificationsConfig;
}

/** What can be told within the hour. */
export const URGENT_KINDS = ['approval', 'breakGlass', 'waiver'] as const;

/** When people are told what needs them. */
export interface NotificationsConfig {
  readonly isEnabled: boolean;
  /** Hours between two digests of one recipient. */
  readonly everyHours: number;
  /** Hour of the day (UTC) in which digests go out; absent for any. */
  readonly atHour?: number;
  /** What is told within the hour instead of with the next digest. */
  readonly urgentKinds: readonly (typeof URGENT_KINDS)[number][];
}

/** How the portal keeps up with code hosts. */
export interface HostsConfig {
  /** Days for which deliveries are kept. */
  readonly keepDeliveriesDays: number;
  /** How long events about one subject gather before it is read again. */
  readonly gatherSeconds: number;
  /** Time between two looks at what no event told. */
  readonly catchUpMinutes: number;
  /** Subjects that one replica reads at once, and decisions that it publishes at once. */
  readonly concurrency: number;
}

const BYTES_PER_MEGABYTE = 1_000_000;
const REPOSITORY_PATTERN = /^[^/\s*]+(\/[^/\s*]+)*(\/\*|\/[^/\s*]+)$/;

/**
 * Reads `aiGovernance` into a frozen value. Throws an `InputError` that names the key, the value and the allowed range.
 * `NaN` for a number that is missing never occurs: absent keys take their defaults.
 */
export function readGovernanceConfig(root: Config): GovernanceConfig {
  const config = root.getOptionalConfig('aiGovernance');
  const number = (key: string, range: NumberRange): number =>
    readNumber(config, key, range);
  return Object.freeze({
    policyFile: readPolicyFile(config),
    needsSecondPerson:
      config?.getOptionalBoolean('policy.secondPerson') ?? true,
    replay: Object.freeze({
      cron: readCron(config),
      sampleSize: number('replay.sampleSize', {
        minimum: 1,
        maximum: 10_000,
        fallback: 200,
      }),
    }),
    rotateKeysAfterDays: number('signing.rotateAfterDays', {
      minimum: 1,
      maximum: 3650,
      fallback: 365,
    }),
    reviews: readReviews(number),
    attestors: Object.freeze(
      (config?.getOptionalConfigArray('attestors') ?? []).map(readAttestor),
    ),
    refreshIntervalSeconds: number('catalog.refreshIntervalSeconds', {
      minimum: 5,
      maximum: 3600,
      fallback: 30,
    }),
    factTimeoutSeconds: number('facts.timeoutSeconds', {
      minimum: 1,
      maximum: 60,
      fallback: 10,
    }),
    bodyLimitBytes:
      number('http.bodyLimitMegabytes', {
        minimum: 1,
        maximum: 100,
        fallback: 10,
      }) * BYTES_PER_MEGABYTE,
    hosts: readHosts(number),
    notifications: readNotifications(config, number),
  });
}

const readReviews = (
  number: (key: string, range: NumberRange) => number,
): ReviewTimes =>
  Object.freeze({
    dueAfterHours: number('breakGlass.reviewWithinHours', {
      minimum: 1,
      maximum: 720,
      fallback: 48,
    }),
    escalatedAfterHours: number('breakGlass.escalateAfterHours', {
      minimum: 1,
      maximum: 720,
      fallback: 48,
    }),
  });

const readHosts = (
  number: (key: string, range: NumberRange) => number,
): HostsConfig =>
  Object.freeze({
    keepDeliveriesDays: number('hosts.keepDeliveriesDays', {
      minimum: 1,
      maximum: 365,
      fallback: 30,
    }),
    gatherSeconds: number('hosts.gatherSeconds', {
      minimum: 0,
      maximum: 60,
      fallback: 2,
    }),
    catchUpMinutes: number('hosts.catchUpMinutes', {
      minimum: 1,
      maximum: 1440,
      fallback: 5,
    }),
    concurrency: number('hosts.concurrency', {
      minimum: 1,
      maximum: 32,
      fallback: 4,
    }),
  });

const URGENT_BY_DEFAULT = ['approval', 'breakGlass'];

function readNotifications(
  config: Config | undefined,
  number: (key: string, range: NumberRange) => number,
): NotificationsConfig {
  const kinds =
    config?.getOptionalStringArray('notifications.urgentKinds') ??
    URGENT_BY_DEFAULT;
  const atHour = config?.getOptionalNumber('notifications.atHour');
  return Object.freeze({
    isEnabled: config?.getOptionalBoolean('notifications.enabled') ?? true,
    everyHours: number('notifications.everyHours', {
      minimum: 1,
      maximum: 168,
      fallback: 24,
    }),
    ...(atHour === undefined
      ? {}
      : {
          atHour: Math.floor(
            number('notifications.atHour', {
              minimum: 0,
              maximum: 23,
              fallback: 0,
            }),
          ),
        }),
    urgentKinds: Object.freeze(kinds.map(readUrgentKind)),
  });
}

function readUrgentKind(text: string): (typeof URGENT_KINDS)[number] {
  const kind = URGENT_KINDS.find(each => each === text);
  if (kind !== undefined) return kind;
  throw new InputError(
    `\`aiGovernance.notifications.urgentKinds\` holds \`${text}\`; expected ${URGENT_KINDS.map(each => `\`${each}\``).join(', ')}`,
  );
}

interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly fallback: number;
}

function readNumber(
  config: Config | undefined,
  key: string,
  { minimum, maximum, fallback }: NumberRange,
): number {
  const value = config?.getOptionalNumber(key) ?? fallback;
  if (value >= minimum && value <= maximum) return value;
  throw new InputError(
    `\`aiGovernance.${key}\` is \`${value}\`; expected a number from ${minimum} to ${maximum}`,
  );
}

function readPolicyFile(config: Config | undefined): string | undefined {
  const file = config?.getOptionalString('policy.file');
  if (file === undefined || file.trim() !== '') return file;
  throw new InputError(
    '`aiGovernance.policy.file` is empty; expected the path of a policy document, or leave the key out for the policy that ships with the product',
  );
}

const CRON_PATTERN = /^\S+(\s+\S+){4,5}$/;
const EVERY_NIGHT = '17 2 * * *';

function readCron(config: Config | undefined): string {
  const cron = config?.getOptionalString('replay.cron') ?? EVERY_NIGHT;
  if (CRON_PATTERN.test(cron.trim())) return cron.trim();
  throw new InputError(
    `\`aiGovernance.replay.cron\` is \`${cron}\`; expected a cron expression of 5 or 6 fields, for example \`${EVERY_NIGHT}\``,
  );
}

function readAttestor(config: Config, index: number): Attestor {
  const key = `aiGovernance.attestors[${index}]`;
  const subject = config.getString('subject');
  if (subject.startsWith('user:')) {
    throw new InputError(
      `\`${key}.subject\` is \`${subject}\`; expected the subject of a service, for example \`external:ci-checkout\`: people cannot attest`,
    );
  }
  const repositories = config.getStringArray('repositories');
  const wrong = repositories.find(
    pattern =>
      !REPOSITORY_PATTERN.test(pattern) || pattern !== pattern.toLowerCase(),
  );
  if (wrong !== undefined || repositories.length === 0) {
    throw new InputError(
      `\`${key}.repositories\` ${wrong === undefined ? 'is empty' : `holds \`${wrong}\``}; expected repository ids in lower case, such as \`github.com/acme/checkout\` or \`github.com/acme/*\``,
    );
  }
  return Object.freeze({
    subject,
    repositories: Object.freeze(repositories),
    ...readJobTokens(config.getOptionalConfig('token'), key),
  });
}

function readJobTokens(
  config: Config | undefined,
  key: string,
): Pick<Attestor, 'token'> {
  if (!config) return {};
  const from = config.getString('from');
  if (from !== 'github' && from !== 'gitlab') {
    throw new InputError(
      `\`${key}.token.from\` is \`${from}\`; expected \`github\` or \`gitlab\``,
    );
  }
  const audience = config.getOptionalString('audience') ?? 'ai-governance';
  const workflow = config.getOptionalString('workflow');
  return { token: Object.freeze({ from, audience, workflow }) };
}
