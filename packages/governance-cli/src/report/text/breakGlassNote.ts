import type { DecisionView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Page } from './page';

/** Says loudly, and first, that break-glass had its part in a decision; nothing when it had none. */
export function breakGlassNote(
  page: Page,
  { reasons, obligations }: Pick<DecisionView, 'reasons' | 'obligations'>,
): void {
  const uses = new Set(
    [...reasons, ...obligations].flatMap(({ breakGlass }) => breakGlass ?? []),
  );
  for (const id of uses) {
    page.paragraph(
      `the use \`${id}\` lifts what would block this change; another person reviews it afterwards`,
      `${page.terminal.paint('bad', 'BREAK-GLASS')}  `,
    );
  }
}
