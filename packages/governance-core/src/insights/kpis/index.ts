export { ATTRIBUTED_AI_SHARE, attributedAiShare } from './attributedAiShare';
export { EXPOSURE_DAYS } from './defectDensity';
export { HEAT_MAP_KPIS } from './heatMap';
export { KPIS, SHOWN_KPIS } from './registry';
