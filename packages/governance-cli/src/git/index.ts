export {
  collectChange,
  type CollectedChange,
  type CollectOptions,
} from './collectChange';
export type { CollectedFile } from './changedFiles';
export type { GitRemote } from './remotes';
