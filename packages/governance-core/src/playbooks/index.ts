export {
  isMeantFor,
  isRestricted,
  mayRead,
  type AudienceContext,
} from './audience';
export { PLAYBOOK_FILE, PLAYBOOK_LIMITS } from './format/fileIssues';
export { readFolder, writeFolder } from './format/folderText';
export { parsePlaybook } from './format/parsePlaybook';
export {
  splitFrontMatter,
  type SplitMarkdown,
} from './format/splitFrontMatter';
export * from './install';
export * from './lint';
export { folderDigest, manifestOf, type Manifest } from './manifest';
export * from './markdown';
export * from './template';
export * from './types';
export {
  compareVersions,
  formatVersion,
  nextVersion,
  readVersion,
  type ContentVersion,
  type VersionStep,
} from './version';
