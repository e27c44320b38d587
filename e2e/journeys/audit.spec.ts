import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const PAGE = '/ai-governance/audit';
const ENTITY = 'component:default/checkout-service';

const ledger = (page: Page) => page.getByRole('region', { name: 'The ledger' });
const rows = (page: Page) =>
  page.getByRole('table', { name: 'Entries' }).locator('tbody tr');

async function verifyFirstEntry(page: Page): Promise<Locator> {
  await rows(page)
    .first()
    .getByRole('button', { name: /^Open entry/ })
    .click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Verify in this browser' }).click();
  await expect(
    drawer.getByText('Proven: this entry is in the ledger'),
  ).toBeVisible();
  return drawer;
}

test('an auditor filters the ledger, follows an entity and verifies it in the browser', async ({
  page,
  cli,
  picture,
}) => {
  await signInAs(page, 'auditor', PAGE);
  await expect(ledger(page)).toContainText('has not verified the ledger yet');
  await expect(rows(page).first()).toBeVisible();
  await picture('audit-light');
  await expectAccessible(page);

  await page.getByRole('button', { name: /What/ }).first().click();
  await page.getByRole('option', { name: 'Decisions' }).click();
  await expect(page).toHaveURL(/type=policy\.decisionMade/);
  await expect(rows(page).first()).toContainText(/Change|Preview/);

  await page
    .getByRole('button', { name: `Follow the history of ${ENTITY}` })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { name: `History of ${ENTITY}` }),
  ).toBeVisible();
  await expect(page).toHaveURL(/subject=component/);
  await expect(rows(page).first()).toContainText('checkout-service');
  await picture('audit-history');

  const drawer = await verifyFirstEntry(page);
  await expect(drawer).toContainText('This browser remembers that root');
  await picture('audit-entry-light');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);

  await ledger(page)
    .getByRole('button', { name: 'Verify the whole ledger' })
    .click();
  await expect(ledger(page).getByText('The ledger is sound')).toBeVisible();
  await picture('audit-sound');

  const root = await ledger(page)
    .locator('code')
    .filter({ hasText: /^[0-9a-f]{64}$/ })
    .first()
    .textContent();
  const shown = await cli(['ledger', 'show', '--limit', '1']);
  expect(shown.stdout).toContain(`root ${root?.slice(0, 8)}`);
});

test('a second visit checks that nothing before was changed, in the dark theme', async ({
  page,
  picture,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'auditor', PAGE);
  await verifyFirstEntry(page);
  await picture('audit-entry-dark');
  await expectAccessible(page);

  await page.goto(PAGE);
  await expect(ledger(page)).toContainText(/Unchanged|Only added to/);
  await picture('audit-dark');
  await expectAccessible(page);
});

test('a rewritten history is an alarm', async ({ page, picture }) => {
  await signInAs(page, 'auditor', PAGE);
  await verifyFirstEntry(page);
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(window.localStorage)) {
      if (!key.startsWith('ai-governance.verified-head')) continue;
      const head = JSON.parse(text);
      window.localStorage.setItem(
        key,
        JSON.stringify({ ...head, root: 'a'.repeat(64) }),
      );
    }
  });
  await page.goto(PAGE);
  await expect(
    page.getByRole('alert').filter({ hasText: 'The history was rewritten' }),
  ).toBeVisible();
  await picture('audit-alarm');
  await expectAccessible(page);
});

test('a guest may not read the ledger', async ({ page, picture }) => {
  await signInAs(page, 'guest', PAGE);
  await expect(
    ledger(page).getByText('You may not read the ledger'),
  ).toBeVisible();
  await picture('audit-as-guest');
  await expectAccessible(page);
});

test('search results show tier and AI policy', async ({ page, picture }) => {
  await signInAs(page, 'developer', '/search?query=checkout');
  // The index is built a while after the start.
  await expect(async () => {
    await page.reload();
    await expect(
      page.getByRole('link', { name: 'checkout-service', exact: true }),
    ).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 45_000, intervals: [2000] });
  await expect(page.getByText('Allowed with conditions').first()).toBeVisible();
  await picture('search-results');
  await expectAccessible(page);
});
