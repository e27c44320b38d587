export { ATTRIBUTED_AI_SHARE, attributedAiShare } from './attributedAiShare';
export { EXPOSURE_DAYS } from './defectDensity';
export { KPI_DEFINITIONS, KPIS } from './registry';
