export { attributed, type KeptAttribution } from './attributed';
export {
  changedItems,
  inParts,
  FULL_PAGE,
  MOST_PAGES_OF_TURN,
  type ChangedItems,
} from './changedItems';
export { extractChange } from './extractChange';
export {
  countField,
  defectField,
  instantField,
  nameField,
  numberField,
  optionalShaField,
  repositoryField,
} from './fields';
export type { KeptChange, KeptLook } from './keptChange';
export { extractDeployment, type KeptDeployment } from './keptDeployment';
export { extractIssue, type KeptIssue } from './keptIssue';
export { keptChecks } from './keptChecks';
export { hasLabel } from './labels';
export {
  askRequired,
  knownRequired,
  type RequiredAt,
  type Requiring,
} from './requiredChecks';
export {
  defectOf,
  revertDefects,
  type FoundDefect,
  type RevertingChange,
} from './revertDefects';
export {
  readCodeHostSettings,
  type CodeHostSettings,
  type UsualNames,
} from './settings';
export { withoutAbsent } from './withoutAbsent';
