import {
  SourceSettings,
  type OtlpSignal,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { SURFACES, type Surface } from '@ai-enablement/governance-core';
import type { RootConfigService } from '@backstage/backend-plugin-api';

const SIGNALS: readonly OtlpSignal[] = ['metrics', 'logs', 'traces'];
const USUAL: OtlpSignal = 'traces';

/** How what one service sends is read. */
export interface ServiceConfig {
  /** Id of the assistant that it is. */
  readonly assistant?: string;
  readonly surface?: Surface;
  readonly countFrom?: OtlpSignal;
}

/** Settings of `aiGovernance.sources.otel`. */
export interface OtelConfig {
  /** Which of the three signals is counted, since each tells of the same requests. */
  readonly countFrom: OtlpSignal;
  /** Whose logins `user.id` and `enduser.id` are, such as `github.com`; absent: ids that only the service itself knows. */
  readonly loginsOf?: string;
  /** Attribute with the address of the repository in which somebody worked. */
  readonly repositoryAttribute?: string;
  /** By `service.name`. */
  readonly services: ReadonlyMap<string, ServiceConfig>;
}

/** Reads the settings; without any, defaults hold. Throws with the key, the value and what was expected. */
export function readOtelConfig(root: RootConfigService): OtelConfig {
  const settings = new SourceSettings(root, 'otel');
  const services =
    root.getOptionalConfigArray(`${settings.key}.services`) ?? [];
  return {
    countFrom: settings.oneOf('countFrom', SIGNALS) ?? USUAL,
    loginsOf: settings.text('loginsOf'),
    repositoryAttribute: settings.text('repositoryAttribute'),
    services: new Map(
      services.map((each, at) => {
        const key = `${settings.key}.services[${at}]`;
        return [each.getString('service'), readService(each, key)];
      }),
    ),
  };
}

function readService(
  config: ReturnType<RootConfigService['getConfig']>,
  key: string,
): ServiceConfig {
  const oneOf = <Word extends string>(name: string, words: readonly Word[]) => {
    const given = config.getOptionalString(name);
    const found = words.find(word => word === given);
    if (found !== undefined || given === undefined) return found;
    throw new Error(
      `\`${key}.${name}\` is \`${given}\`; expected ${words.map(word => `\`${word}\``).join(' or ')}`,
    );
  };
  return {
    assistant: config.getOptionalString('assistant'),
    surface: oneOf('surface', SURFACES),
    countFrom: oneOf('countFrom', SIGNALS),
  };
}
