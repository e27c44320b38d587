import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { OtelConfig } from './config';
import { otelIntakes } from './intakes';
import { eventKind, pointKind, spanKind } from './kinds';

/** The source `otel`: whatever exporters send to the portal of what OpenTelemetry's conventions for generative AI name. */
export const createOtelSource = (config: OtelConfig): SignalSource => ({
  id: 'otel',
  title: 'OpenTelemetry',
  kinds: [pointKind(config), eventKind(config), spanKind(config)],
  otlp: otelIntakes(config),
});
