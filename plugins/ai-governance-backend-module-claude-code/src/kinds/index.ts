export { actorDayKind } from './actorDay';
export { dayCostKind } from './dayCost';
export { otlpEventsKind } from './otlpEvents';
export { otlpMetricsKind } from './otlpMetrics';
