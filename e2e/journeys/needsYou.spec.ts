import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const OVERVIEW = '/ai-governance/overview';
const PAGE = '/ai-governance/needs-you';
const COMPONENT = '/catalog/default/component/payment-page/ai-policy';

const block = (page: Page) => page.getByRole('region', { name: 'Needs you' });

for (const theme of ['light', 'dark'] as const) {
  test(`what needs a tech lead, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'techlead', OVERVIEW);
    await expect(
      block(page).getByRole('heading', { level: 3 }).first(),
    ).toBeVisible();
    await picture(`needs-you-overview-${theme}`);
    await expectAccessible(page);
    await block(page)
      .getByRole('link', { name: 'Show all', exact: true })
      .click();
    await expect(page).toHaveURL(new RegExp(PAGE));
    await expect(page.getByRole('table', { name: 'Needs you' })).toBeVisible();
    await picture(`needs-you-page-${theme}`);
    await expectAccessible(page);
  });
}

test('a waiver that somebody asked for needs security until it is decided', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'techlead', COMPONENT);
  await page
    .getByRole('button', { name: /^Ask for a waiver/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /waiver/i });
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('asked for in a journey');
  await dialog.getByRole('button', { name: /^Ask/ }).click();
  await expect(dialog).toBeHidden();

  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const other = await context.newPage();
  await signInAs(other, 'security', `${PAGE}?kind=waiver`);
  const line = other.getByRole('link', {
    name: /payment-page waits for a decision$/,
  });
  await line.first().click();
  await expect(other).toHaveURL(/exception=/);
  await other
    .getByRole('button', { name: /^Refuse/ })
    .first()
    .click();
  const refusal = other.getByRole('dialog', { name: /^Refuse/ });
  await refusal
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('only tried out in a journey');
  await refusal.getByRole('button', { name: /^Refuse/ }).click();
  await expect(refusal).toBeHidden();
  await other.goto(`${PAGE}?kind=waiver`);
  await expect(other.getByText('Nothing of this kind.')).toBeVisible();
  await context.close();
});

test('what is put off is gone, and comes back', async ({ page }) => {
  await signInAs(page, 'techlead', PAGE);
  const rows = page.getByRole('table', { name: 'Needs you' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const count = await rows.count();
  await rows
    .nth(1)
    .getByRole('button', { name: /^Put off/ })
    .press('Enter');
  await expect(rows).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(count);
});

test('people are told in the notifications of Backstage', async ({
  page,
  picture,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'security', '/notifications');
  // The first look for what is new is a minute after the start.
  await expect(async () => {
    await page.reload();
    await expect(
      page.getByText(/need you|waits for approval/).first(),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 150_000 });
  await picture('needs-you-notifications');
});
