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
    await expect(
      checkout.getByRole('gridcell', { name: /signal/i }).first(),
    ).toBeVisible({ timeout: 10_000 });
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
      .getByRole('button', { name: 'Look at the weeks that raised the drift' })
      .click();
    const weeks = page.getByRole('figure', { name: /^Weeks of Defects/ });
    await expect(weeks).toBeVisible();
    await weeks.getByRole('button', { name: /^Show as table/ }).click();
    await expect(weeks.getByRole('row', { name: /signal/ })).not.toHaveCount(0);

    await verdict
      .getByRole('button', { name: /github\.com\/acme\/\S+ lies \d+ % above/ })
      .first()
      .click();
    const changes = page.getByRole('dialog', { name: /^Changes behind/ });
    const filter = changes.getByText(/^Repository: github\.com\/acme\//);
    const repository = (await filter.innerText()).replace('Repository: ', '');
    const lines = changes.getByRole('listitem').filter({ hasText: '· merged' });
    await expect(lines.first()).toBeVisible();
    await expect(lines.filter({ hasNotText: repository })).toHaveCount(0);
    await expect(page).toHaveURL(/[?&]axis=repository&value=/);
    await picture(`scorecard-changes-${theme}`);
    await expectAccessible(page, '[role="dialog"]');
  });
}
