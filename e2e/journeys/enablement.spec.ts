import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const ENTITY = 'component:default/search-indexer';
const TAB = '/catalog/default/component/search-indexer/ai-policy';

const answer = (page: Page) =>
  page.getByRole('region', { name: 'What may I do here?' });

/** Chooses as people do, by the text: the radio itself lies beneath its label. */
const choose = (within: Locator, text: RegExp) =>
  within.locator('label').filter({ hasText: text }).click();

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Assign a tier' }).click();
  const dialog = page.getByRole('dialog', {
    name: 'Assign a tier to search-indexer',
  });
  await expect(dialog.getByRole('radio', { name: /Internal/ })).toBeVisible();
  return dialog;
}

test('an entitled person assigns a tier with a reason, and takes it back', async ({
  page,
  cli,
  picture,
}) => {
  await signInAs(page, 'security', TAB);
  await expect(answer(page)).toContainText('Unclassified');
  await picture('enablement-unclassified');

  const dialog = await openDialog(page);
  await choose(dialog, /^Internal/);
  await expect(dialog).toContainText('The tier in force goes from');
  await expect(
    dialog.getByRole('button', { name: 'Assign', exact: true }),
  ).toBeDisabled();
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('Index of public product data only');
  await picture('enablement-assign-light');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();

  await expect(
    page.getByText('The tier in force is now Internal.'),
  ).toBeVisible();
  await expect(answer(page)).toContainText('Internal');
  await expect(answer(page)).not.toContainText('Unclassified');
  await picture('enablement-assigned');
  const ledger = await cli([
    'ledger',
    'show',
    '--entity',
    ENTITY,
    '--limit',
    '5',
  ]);
  expect(ledger.stdout).toMatch(/policy\.tier\S* +user:default\/sana\.wyndle/);

  const again = await openDialog(page);
  for (const group of ['Sensitivity tier', 'Critical']) {
    await choose(
      again.getByRole('radiogroup', { name: group }),
      /^No assignment/,
    );
  }
  await again
    .getByRole('textbox', { name: /Reason/ })
    .fill('Only tried out in a journey');
  await again.getByRole('button', { name: 'Withdraw the assignment' }).click();
  await expect(answer(page)).toContainText('Unclassified');
});

test('the enablement lead may assign as well, in the dark theme', async ({
  page,
  picture,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'enablement', TAB);
  const dialog = await openDialog(page);
  await choose(dialog, /^Confidential/);
  await picture('enablement-assign-dark');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(answer(page)).toContainText('Unclassified');
});

for (const person of ['guest', 'developer'] as const) {
  test(`a ${person} sees the tier and cannot assign one`, async ({
    page,
    picture,
  }) => {
    await signInAs(page, person, TAB);
    await expect(answer(page)).toContainText('Unclassified');
    await expect(
      page.getByRole('button', { name: 'Assign a tier' }),
    ).toHaveCount(0);
    await picture(`enablement-as-${person}`);
  });
}

test('a machine that may ask for decisions may not assign a tier', async ({
  portal,
  request,
}) => {
  const response = await request.put(
    `${portal.url}/api/ai-governance/policy/entities/component/default/search-indexer/tier`,
    {
      headers: { authorization: `Bearer ${portal.token}` },
      data: { tier: 'public', reason: 'because a machine says so' },
    },
  );
  expect(response.status()).toBe(403);
});
