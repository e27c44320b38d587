import type { SubmittedChange } from '@ai-enablement/governance-core';
import type { ChangeStory } from './story';

/** Of so many changes, one brings something in that must not be shared. */
const CHANGES_PER_FINDING = 41;

/** What detectors found in a change: nothing, in nearly all of them. */
export function planData(
  { files: [path] }: Pick<ChangeStory, 'files'>,
  pullRequest: number,
): NonNullable<SubmittedChange['data']> {
  const isFound = pullRequest % CHANGES_PER_FINDING === 0;
  return {
    detectors: 'governance-detectors 0.1.0',
    classes: ['customerData', 'credentials', 'proprietarySecrets'],
    findings:
      isFound && path !== undefined
        ? [
            {
              rule: 'iban',
              class: 'customerData',
              path,
              line: 12,
              state: 'open',
            },
          ]
        : [],
    incomplete: [],
  };
}
