import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { DataFound, DataPlace } from './lookThrough';

type DataReport = NonNullable<DecisionRequest['data']>;

/** What the portal accepts at most. */
const MOST = 1000;

/** What was found, as the portal is told: places, never values or lines of text. */
export function dataReport({
  detectors,
  classes,
  places,
  incomplete,
}: DataFound): DataReport {
  return {
    detectors,
    classes: [...classes],
    findings: someOfEachClass(places).map(({ finding, state, commit }) => ({
      rule: finding.rule,
      class: finding.class,
      path: finding.path,
      // The line is one of a commit that the end of the change no longer shows.
      ...(commit === undefined ? { line: finding.line } : {}),
      state,
    })),
    incomplete: incomplete.slice(0, MOST).map(({ path }) => path),
  };
}

/** As many as are accepted, so that no class is crowded out by another. */
function someOfEachClass(places: readonly DataPlace[]): readonly DataPlace[] {
  if (places.length <= MOST) return places;
  const classes = new Set(places.map(({ finding }) => finding.class));
  const share = Math.floor(MOST / classes.size);
  return [...classes].flatMap(each =>
    places.filter(({ finding }) => finding.class === each).slice(0, share),
  );
}
