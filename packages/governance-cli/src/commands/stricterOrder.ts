import type {
  StrengtheningOrder,
  StrengtheningOrigin,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { InvalidArgumentError } from 'commander';
import type { ExceptionOptions } from '../exceptions/askExceptions';

/** What is said on the command line of `stricter start`. */
export interface StricterStartOptions extends ExceptionOptions {
  readonly entity?: string;
  readonly repository?: string;
  readonly system?: string;
  readonly domain?: string;
  readonly group?: string;
  readonly path?: readonly string[];
  readonly reviews: number;
  readonly by?: readonly string[];
  readonly changes: 'all' | 'assisted';
  readonly reason: string;
  readonly ticket?: string;
  readonly origin?: StrengtheningOrigin;
  readonly until: string;
}

/** The order as the portal takes it. */
export const orderOf = ({
  entity,
  repository,
  system,
  domain,
  group,
  path: paths,
  reviews,
  by,
  changes,
  reason,
  ticket,
  origin,
  until: expiresAt,
}: StricterStartOptions): StrengtheningOrder => ({
  scope: { entity, repository, system, domain, group, paths },
  reviews,
  by,
  changes,
  reason,
  ticket,
  origin,
  expiresAt,
});

const ORIGINS = ['incident', 'audit', 'signal'] as const;

/** Reads `kind:reference`; throws commander's error for anything else. */
export function parseOrigin(value: string): StrengtheningOrigin {
  const [written, ...rest] = value.split(':');
  const kind = ORIGINS.find(each => each === written);
  const reference = rest.join(':').trim();
  if (kind !== undefined && reference !== '') return { kind, reference };
  throw new InvalidArgumentError(
    `Expected one of ${ORIGINS.join(', ')}, a colon and where it can be found, such as incident:INC-77.`,
  );
}
