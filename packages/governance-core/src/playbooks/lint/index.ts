export { hiddenCharacters, type HiddenCharacter } from './hiddenCharacters';
export { lintPlaybook } from './lintPlaybook';
export type {
  FoundData,
  OtherPlaybook,
  PlaybookFinding,
  PlaybookLintContext,
  PolicyNames,
} from './lintTypes';
