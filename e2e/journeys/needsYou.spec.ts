import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const OVERVIEW = '/ai-governance/overview';
const PAGE = '/ai-governance/needs-you';

for (const theme of ['light', 'dark'] as const) {
  test(`what needs a person, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'security', OVERVIEW);
    const block = page.getByRole('region', { name: 'Needs you' });
    await expect(
      block.getByRole('region', { name: 'Waiting for your approval' }),
    ).toBeVisible();
    await picture(`needs-you-overview-${theme}`);
    await expectAccessible(page);
    await block.getByRole('link', { name: 'Show all', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(PAGE));
    await expect(page.getByRole('table', { name: 'Needs you' })).toBeVisible();
    await picture(`needs-you-page-${theme}`);
    await expectAccessible(page);
  });
}

test('what is put off is gone, and comes back', async ({ page }) => {
  await signInAs(page, 'security', PAGE);
  const rows = page.getByRole('table', { name: 'Needs you' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const count = await rows.count();
  await rows
    .nth(1)
    .getByRole('button', { name: /^Put off/ })
    .press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(rows).toHaveCount(count > 2 ? count - 1 : 0);
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

test('a person follows a line, does what it asks for, and it is gone', async ({
  page,
}) => {
  await signInAs(page, 'security', `${PAGE}?kind=approval`);
  const line = page
    .getByRole('link', { name: /payment-page waits for approval$/ })
    .first();
  const title = (await line.textContent()) ?? '';
  const number = /#\d+/.exec(title)?.[0] ?? '';
  await line.click();
  const drawer = page.getByRole('dialog', { name: `Decision on ${number}` });
  await drawer.getByRole('button', { name: `Approve ${number}` }).click();
  const dialog = page.getByRole('dialog', { name: `Approve ${number}` });
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('read line by line');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Change approved')).toBeVisible();
  await page.goto(PAGE);
  await expect(
    page.getByRole('heading', {
      name: 'Everything that needs you and your teams',
    }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});
