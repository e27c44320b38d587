import { claudeSettings } from './claudeSettings';
import { copilotExclusions } from './copilotExclusion';
import { ignoreFiles } from './ignoreFiles';
import { instructionFiles } from './instructionFiles';
import type { AssistantTarget } from './target';

export type { AssistantTarget, TargetForm, TargetPlace } from './target';

/** Every file and setting that can be made from a policy: what is enforced first. */
export const ASSISTANT_TARGETS: readonly AssistantTarget[] = [
  ...copilotExclusions,
  ...claudeSettings,
  ...ignoreFiles,
  ...instructionFiles,
];

/** Where files of repositories from which assistants learn the policy lie; each path once. */
export const ASSISTANT_PATHS: readonly string[] = ASSISTANT_TARGETS.flatMap(
  ({ place }) => (place.kind === 'file' ? [place.path] : []),
);
