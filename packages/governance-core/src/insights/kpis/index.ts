import type { KpiDefinition } from '../kpi';
import { ATTRIBUTED_AI_SHARE } from './attributedAiShare';

export * from './attributedAiShare';

/** Every KPI there is, in the order of the reference page. */
export const KPIS: readonly KpiDefinition[] = [ATTRIBUTED_AI_SHARE];
