import { spanKpis } from './spans';

/** From the first commit to the merge. */
export const CYCLE_TIME = spanKpis({
  id: 'cycleTime',
  title: 'PR cycle time',
  definition:
    'Hours from the first commit of a change, as written, to its merge.',
  caveat:
    'Agents write the first commit later than people do: compare by _ready to merged_.',
  from: change => change.firstCommitAt,
  to: change => change.mergedAt,
});
