/** The twelve KPIs of the heat map, in its order: how fast, how good, how safe, who uses it and how it feels. */
export const HEAT_MAP_KPIS: readonly string[] = [
  'readyToMergedMedian',
  'readyToMergedP95',
  'reviewTimeMedian',
  'throughput',
  'attributedShare',
  'defectDensity',
  'changeFailureRate',
  'severeFindingsPerRelease',
  'timeToFixMedian',
  'gateWaitingMedian',
  'adoption28',
  'satisfaction',
];
