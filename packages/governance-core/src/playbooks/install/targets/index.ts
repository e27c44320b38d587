import type { InstallTarget, TargetLayout } from '../types';
import { agents } from './agents';
import { claudeCode } from './claudeCode';
import { copilot } from './copilot';
import { cursor } from './cursor';

/** The layouts by their targets. */
export const LAYOUTS: Readonly<Record<InstallTarget, TargetLayout>> = {
  'claude-code': claudeCode,
  copilot,
  cursor,
  agents,
};
