import {
  FIX_CONVENTIONS,
  type FixConventions,
} from '@ai-enablement/governance-core';
import type { ConnectionOptions } from '../connection';

/** The options of `scan --push` as commander delivers them. */
export interface PushOptions extends ConnectionOptions {
  /** An instant, as `parseSince` gives it; absent means 90 days ago. */
  readonly since?: string;
  readonly repository?: string;
  readonly dryRun?: boolean;
  /** False for history alone. */
  readonly defects: boolean;
  readonly fixWords?: readonly string[];
  readonly hotfixWords?: readonly string[];
  readonly format: 'text' | 'json';
}

/** By what fixes are told from other changes. */
export const conventionsOf = ({
  fixWords = FIX_CONVENTIONS.fixWords,
  hotfixWords = FIX_CONVENTIONS.hotfixWords,
}: PushOptions): FixConventions => ({
  ...FIX_CONVENTIONS,
  fixWords,
  hotfixWords,
});
