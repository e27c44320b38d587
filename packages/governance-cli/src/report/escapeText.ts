import { visibleText } from '@ai-enablement/governance-core';

/**
 * Text from a repository or from the portal made harmless for terminals and CI logs: control and reordering characters
 * become visible escapes, line ends and tabs blanks, and `::`, `##[` and the like no longer command a CI runner.
 */
export function escapeText(text: string): string {
  return visibleText(text)
    .replace(/(^|[\s`])::/g, '$1\\::')
    .replace(/##(?=[a-z]*\[)/gi, '#\\#');
}
