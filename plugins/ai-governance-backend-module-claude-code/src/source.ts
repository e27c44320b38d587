import {
  VendorApi,
  type Clock,
  type SignalDesk,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { collectDays } from './collect/collectDays';
import type { ClaudeCodeConfig } from './config';
import {
  actorDayKind,
  dayCostKind,
  otlpEventsKind,
  otlpMetricsKind,
} from './kinds';
import { otlpIntakes } from './otlp/intakes';

const API_VERSION = '2023-06-01';
/** Whole days are read. */
const EVERY_MINUTES = 360;

/** The source `claude-code`; without settings it takes uploads only. */
export const createClaudeCodeSource = (
  config: ClaudeCodeConfig | undefined,
  clock: Clock,
): SignalSource => ({
  id: 'claude-code',
  title: 'Claude Code',
  kinds: [
    actorDayKind,
    dayCostKind,
    otlpMetricsKind(config !== undefined),
    otlpEventsKind,
  ],
  otlp: otlpIntakes(config !== undefined),
  everyMinutes: EVERY_MINUTES,
  ...(config && { collect: desk => collect(desk, config, clock) }),
});

async function collect(
  desk: SignalDesk,
  config: ClaudeCodeConfig,
  clock: Clock,
): Promise<void> {
  const api = new VendorApi({
    ...clock,
    vendor: 'Anthropic',
    settings: config.settings,
    secret: 'adminKey',
    baseUrl: config.baseUrl,
    headers: {
      'anthropic-version': API_VERSION,
      'user-agent': 'ai-governance',
      'x-api-key': config.adminKey,
    },
    stop: desk.stop,
    waitHeaders: [
      {
        name: 'anthropic-ratelimit-requests-reset',
        form: 'instant',
        whenNoneLeftIn: 'anthropic-ratelimit-requests-remaining',
      },
    ],
    timeoutSeconds: config.timeoutSeconds,
  });
  try {
    await collectDays({
      desk,
      api,
      firstDay: config.firstDay,
      now: clock.now(),
    });
  } catch (error) {
    if (!desk.stop.aborted) throw error;
  }
}
