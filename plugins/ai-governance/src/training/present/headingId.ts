import { headingsOf, readMarkdown } from '@ai-enablement/governance-core';

/** In front of ids in the text of a module. */
export const MODULE_PREFIX = 'module-';

/** The id of a heading of a module on its page, given the words of the heading; `undefined` for words that are none. */
export function headingId(heading: string): string | undefined {
  const [found] = headingsOf(readMarkdown(`## ${heading.trim()}`));
  return found && `${MODULE_PREFIX}${found.anchor}`;
}
