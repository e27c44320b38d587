import type { DataFound, DataPlace } from '../data/lookThrough';

/** Places with what JSON readers need; documented in `docs/reference/cli.md`. */
export const dataDocument = ({
  detectors,
  classes,
  places,
  known,
  incomplete,
  files,
}: DataFound) => ({
  detectors,
  classes,
  files,
  known,
  findings: places.map(placeDocument),
  incomplete,
});

const placeDocument = ({ finding, state, reason, commit }: DataPlace) => ({
  rule: finding.rule,
  class: finding.class,
  title: finding.title,
  path: finding.path,
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  context: finding.context,
  fingerprint: finding.fingerprint,
  fix: finding.fix,
  state,
  reason,
  commit,
});
