import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Settings of the demonstration. */
export interface DemoConfig {
  readonly seed: string;
  /** Seconds in which AI governance reads the catalog anew. */
  readonly refreshSeconds: number;
}

const DEFAULT_SEED = 'acme';
const DEFAULT_REFRESH_SECONDS = 30;

/**
 * Reads `aiGovernance.demo`; `undefined` when the demonstration is off, which it is unless it is switched on. Throws
 * when it is switched on anywhere but in development: made-up decisions have no place among real ones.
 */
export function readDemoConfig(
  config: RootConfigService,
): DemoConfig | undefined {
  if (config.getOptionalBoolean('aiGovernance.demo.enabled') !== true) {
    return undefined;
  }
  if (process.env.NODE_ENV !== 'development') {
    throw new Error(
      `\`aiGovernance.demo.enabled\` is \`true\`, and demonstration data may only be made where \`NODE_ENV\` is ` +
        `\`development\`, got \`${process.env.NODE_ENV ?? ''}\`; set it to \`false\` or remove it`,
    );
  }
  return {
    seed: config.getOptionalString('aiGovernance.demo.seed') ?? DEFAULT_SEED,
    refreshSeconds:
      config.getOptionalNumber('aiGovernance.catalog.refreshIntervalSeconds') ??
      DEFAULT_REFRESH_SECONDS,
  };
}
