import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const CLASSIFICATION = '/ai-governance/classification';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name, exact: typeof name === 'string' });

test('a batch by rule is seen before, confirmed by another person, and undone', async ({
  page,
  browser,
  picture,
}) => {
  test.slow();
  await signInAs(page, 'enablement', CLASSIFICATION);
  const open = region(page, 'Nobody has classified these');
  // Beside what nobody has classified stands what speaks for a tier.
  await expect(open).toContainText(/Internal \(\w+ evidence\)/);
  await picture('classification');
  await expectAccessible(page);
  const form = region(page, 'Classify many at once');
  await form.getByRole('textbox', { name: 'Owner' }).fill('search');
  await form.getByRole('button', { name: /Becomes/ }).click();
  await page.getByRole('option', { name: 'Internal', exact: true }).click();
  await form.getByRole('button', { name: 'Preview' }).click();
  const planned = form.getByRole('table', { name: 'Entities of the batch' });
  await expect(
    planned.getByRole('row', { name: /^search-api-v2/ }),
  ).toContainText('to be changed');
  await picture('classification-preview');
  await form.getByRole('button', { name: 'Propose…' }).click();
  const proposal = page.getByRole('dialog');
  await proposal
    .getByRole('textbox', { name: /Reason/ })
    .fill('Discovery works with product data');
  await proposal.getByRole('button', { name: 'Propose', exact: true }).click();
  const own = region(page, 'A batch');
  await expect(own).toContainText('Waits for a second person');
  await expect(own).toContainText('you proposed it; a second person confirms');
  await expect(
    own.getByRole('button', { name: 'Confirm and apply' }),
  ).toHaveCount(0);

  const { pathname, search } = new URL(page.url());
  const second = await asAnother(browser, 'security', `${pathname}${search}`);
  await second.emulateMedia({ colorScheme: 'dark' });
  const batch = region(second, 'A batch');
  await batch.getByRole('button', { name: 'Confirm and apply' }).click();
  const confirmation = second.getByRole('dialog');
  await confirmation
    .getByRole('textbox', { name: /Reason/ })
    .fill('Looked at each of them');
  await confirmation.getByRole('button', { name: 'Confirm and apply' }).click();
  await expect(batch).toContainText(/\d changed/);
  const row = batch.getByRole('row', { name: /^search-api-v2/ });
  await expect(row).toContainText('changed');
  // What dialogs had announced stays in the page for some seconds.
  await second.reload();
  await expect(row).toContainText('changed');
  await expectAccessible(second);
  await batch.getByRole('button', { name: 'Undo' }).click();
  const undo = second.getByRole('dialog');
  await undo
    .getByRole('textbox', { name: /Reason/ })
    .fill('Only tried out in a journey');
  await undo.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row).toContainText('undone');
  await expect(region(second, 'Nobody has classified these')).toContainText(
    'search-api-v2',
  );
  await second.context().close();
});

test('a batch from a list lowers nothing', async ({ page }) => {
  await signInAs(page, 'enablement', CLASSIFICATION);
  const form = region(page, 'Classify many at once');
  await form.locator('label').filter({ hasText: 'From a list' }).click();
  await form
    .getByRole('textbox', { name: /One a line/ })
    .fill('card-vault,public');
  await form.getByRole('button', { name: 'Preview' }).click();
  await expect(
    form.getByRole('table', { name: 'Entities of the batch' }),
  ).toContainText('a batch lowers nothing');
  await expect(form.getByRole('button', { name: 'Propose…' })).toBeDisabled();
});

test('who may not assign tiers sees no batch, and the API refuses one', async ({
  page,
  portal,
}) => {
  const authorised = page.waitForRequest(
    request =>
      request.url().includes('/api/ai-governance/') &&
      request.headers().authorization !== undefined,
  );
  await signInAs(page, 'developer', CLASSIFICATION);
  await expect(region(page, 'Nobody has classified these')).toBeVisible();
  await expect(region(page, 'Classify many at once')).toHaveCount(0);
  await expect(region(page, 'Batches')).toHaveCount(0);
  const { authorization } = (await authorised).headers();
  const answer = await page.request.post(
    `${portal.url}/api/ai-governance/policy/tier-batches`,
    {
      headers: { authorization: authorization ?? '' },
      data: {
        selection: { rule: { name: '*' }, tier: 'public' },
        reason: 'everything is public',
      },
    },
  );
  expect(answer.status()).toBe(403);
});
