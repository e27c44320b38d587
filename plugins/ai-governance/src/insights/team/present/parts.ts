import type {
  Scorecard,
  ScorecardCell,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ATTRIBUTIONS, type CUTS } from '../../filters';
import { NOT_MEASURED } from '../../present/cell';

/** One part of the changes by attribution; unknown stands for itself and is never added to either. */
export interface Part {
  readonly part: (typeof ATTRIBUTIONS)[number];
  /** Value of the segment, as the API names it. */
  readonly segment: string;
  readonly cell: ScorecardCell;
}

/** The cells of one KPI by attribution at a confidence. */
export const partsOf = (
  { segments }: Pick<Scorecard, 'segments'>,
  kpi: string,
  cut: (typeof CUTS)[number],
): readonly Part[] =>
  ATTRIBUTIONS.map(part => {
    const segment = `${part}@${cut}`;
    const found = segments.find(
      ({ axis, value }) => axis === 'attribution' && value === segment,
    );
    return { part, segment, cell: found?.cells[kpi] ?? NOT_MEASURED };
  });
