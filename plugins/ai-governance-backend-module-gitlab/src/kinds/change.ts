import {
  extractChange,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { GitlabConfig } from '../config';
import { keepChange } from './keepChange';

/** A merge request with its commits, notes and pipelines. */
export const changeKind = (config: GitlabConfig): RecordKind => ({
  id: 'change',
  keep: keepChange(config),
  extract: extractChange,
});
