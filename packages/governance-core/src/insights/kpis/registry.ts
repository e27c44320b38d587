import type { Kpi, KpiDefinition } from '../kpi';
import { ADOPTION, IDLE_SEATS } from './adoption';
import { ASSISTANT_ERRORS, ASSISTANT_LATENCY } from './assistantQuality';
import { ATTRIBUTED_AI_SHARE } from './attributedAiShare';
import { ATTRIBUTED_SHARE } from './attributedShare';
import { CHANGE_FAILURE_RATE } from './changeFailureRate';
import { CODING_TIME } from './codingTime';
import { COST_PER_CHANGE } from './costPerChange';
import { CYCLE_TIME } from './cycleTime';
import { DEFECT_DENSITY } from './defectDensity';
import { FINDINGS_PER_RELEASE } from './findingsPerRelease';
import { GATE_WAITING, OVERTURNED_DENIALS } from './gateFriction';
import { MERGE_TIME } from './mergeTime';
import { PARITY } from './parity';
import { PICK_UP_TIME } from './pickUpTime';
import { READY_TO_MERGED } from './readyToMerged';
import { REVIEWER_HOURS } from './reviewerHours';
import { REVIEW_TIME } from './reviewTime';
import { RESPONSE_RATE, SATISFACTION } from './satisfaction';
import { ESCALATIONS, SUPPORT_TICKETS } from './support';
import { THROUGHPUT } from './throughput';
import { TIME_TO_FIX } from './timeToFix';

/** Every KPI of a scorecard, in the order in which it is shown. */
export const KPIS: readonly Kpi[] = [
  ...READY_TO_MERGED,
  ...CYCLE_TIME,
  ...CODING_TIME,
  ...PICK_UP_TIME,
  ...REVIEW_TIME,
  ...MERGE_TIME,
  THROUGHPUT,
  REVIEWER_HOURS,
  ATTRIBUTED_SHARE,
  ...GATE_WAITING,
  OVERTURNED_DENIALS,
  ...DEFECT_DENSITY,
  CHANGE_FAILURE_RATE,
  ...FINDINGS_PER_RELEASE,
  ...TIME_TO_FIX,
  ESCALATIONS,
  SUPPORT_TICKETS,
  ...ADOPTION,
  IDLE_SEATS,
  SATISFACTION,
  RESPONSE_RATE,
  COST_PER_CHANGE,
  ASSISTANT_ERRORS,
  ...ASSISTANT_LATENCY,
  PARITY,
];

/** What the KPIs mean that a screen of the portal shows, in the order of the reference page. */
export const SHOWN_KPIS: readonly KpiDefinition[] = [
  ATTRIBUTED_AI_SHARE,
  ...KPIS.map(({ definition }) => definition),
];
