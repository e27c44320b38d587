export { attributed, type KeptAttribution } from './attributed';
export {
  changedItems,
  inParts,
  FULL_PAGE,
  type ChangedItems,
} from './changedItems';
export { extractChange } from './extractChange';
export {
  changeNumberField,
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
export { inRotation } from './inRotation';
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
