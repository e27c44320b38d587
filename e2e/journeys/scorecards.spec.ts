import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const BOARD = '/ai-governance/scorecards';
/** The history of the demonstration is handed in and computed after the portal answers. */
const COMPUTED = { timeout: 240_000, intervals: [2_000] };

/** Reloads the board until the drift of Checkout is judged, which comes last. */
async function untilJudged(page: Page) {
  const checkout = page
    .getByRole('grid', { name: 'Teams by KPI' })
    .getByRole('row', { name: /^checkout/i });
  await expect(async () => {
    await page.reload();
    await expect(checkout).toContainText(/signal/i, { timeout: 10_000 });
  }).toPass(COMPUTED);
  return checkout;
}

for (const theme of ['light', 'dark'] as const) {
  test(`a tech lead finds the team that needs attention, and why, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    test.setTimeout(360_000);
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'techlead', BOARD);
    const checkout = await untilJudged(page);
    const rows = page
      .getByRole('grid', { name: 'Teams by KPI' })
      .getByRole('row');
    await expect(rows.nth(1)).toContainText(/^checkout/i);
    await expect(
      rows
        .filter({ hasText: /^fraud/i })
        .getByRole('gridcell')
        .first(),
    ).toContainText('fewer than five people');
    await picture(`scorecards-${theme}`);
    await expectAccessible(page);

    await checkout.getByRole('link', { name: /^checkout$/i }).click();
    const verdict = page.getByRole('region', { name: 'Does it deliver?' });
    await expect(verdict).toContainText(/not improving/i);
    await expect(
      verdict.getByRole('row', { name: /defect/i }).first(),
    ).toContainText(/worse/i);
    await picture(`scorecard-${theme}`);
    await expectAccessible(page);

    await verdict
      .getByRole('button', { name: /changes to which defects were traced/ })
      .click();
    const changes = page.getByRole('dialog', { name: /^Changes behind/ });
    await expect(changes.getByRole('listitem').first()).toContainText(
      'github.com/acme/',
    );
    await picture(`scorecard-changes-${theme}`);
    await expectAccessible(page, '[role="dialog"]');
  });
}
