import {
  type CodeHostSettings,
  extractChange,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { keepChange } from './keepChange';

/** A pull request with its commits, reviews and checks. */
export const changeKind = (settings: CodeHostSettings): RecordKind => ({
  id: 'change',
  keep: keepChange(settings),
  extract: extractChange,
});
