import type { RecordKind } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { SignalSettings } from '../settings';
import { extractChange } from './extractChange';
import { keepChange } from './keepChange';

/** A pull request with its commits, reviews and checks. */
export const changeKind = (settings: SignalSettings): RecordKind => ({
  id: 'change',
  keep: keepChange(settings),
  extract: extractChange,
});
