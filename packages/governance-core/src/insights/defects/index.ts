export { FIX_CONVENTIONS, fixKindOf, type FixConventions } from './fixKind';
export type { FoundDefect, PastChange, PastCommit } from './pastChange';
export { revertDefects } from './revertDefects';
export {
  suspectLines,
  type FixedFile,
  type SuspectLines,
} from './suspectLines';
export { tracedDefects } from './tracedDefects';
