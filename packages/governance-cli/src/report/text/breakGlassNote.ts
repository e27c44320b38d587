import type { DecisionView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { breakGlassWords } from '@ai-enablement/governance-core';
import type { Page } from './page';

/** Says loudly, and first, that break-glass had its part in a decision; nothing when it had none. */
export function breakGlassNote(
  page: Page,
  decision: Pick<DecisionView, 'reasons' | 'obligations'>,
): void {
  for (const words of breakGlassWords(decision))
    page.paragraph(words, `${page.terminal.paint('bad', 'BREAK-GLASS')}  `);
}
