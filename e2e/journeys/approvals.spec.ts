import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import { resultsDir } from '../support/root';

const QUEUE = '/ai-governance/overview?show=approvals';

const queueOf = (page: Page) =>
  page.getByRole('region', { name: 'Waiting for your approval' });

for (const theme of ['light', 'dark'] as const) {
  test(`what waits for approval, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'security', QUEUE);
    const queue = queueOf(page);
    await expect(
      queue.getByText('Waits for approval by').first(),
    ).toBeVisible();
    await expect(queue).toBeFocused();
    await picture(`approvals-queue-${theme}`);
    await expectAccessible(page);

    await queue
      .getByRole('button', { name: /^Open decision/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog', { name: /^Decision on/ });
    await expect(
      drawer.getByRole('region', { name: 'Manual approval' }),
    ).toContainText('Waits for approval by');
    await picture(`approvals-decision-${theme}`);
    await expectAccessible(page);

    await drawer.getByRole('button', { name: /^Approve/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Approve/ });
    await dialog
      .getByRole('textbox', { name: /Reason/ })
      .pressSequentially('looked at it');
    await picture(`approvals-dialog-${theme}`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(drawer).toBeVisible();
  });
}

test('what waits for approval fits a narrow window', async ({
  page,
  picture,
}) => {
  await signInAs(page, 'security', QUEUE);
  await page.setViewportSize({ width: 360, height: 780 });
  const queue = queueOf(page);
  await expect(queue.getByText('Waits for approval by').first()).toBeVisible();
  await picture('approvals-queue-narrow');
  const width = await queue.evaluate(
    block => block.getBoundingClientRect().right,
  );
  expect(width).toBeLessThanOrEqual(360);
  await queue
    .getByRole('button', { name: /^Approve/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /^Approve/ })).toBeVisible();
  await picture('approvals-dialog-narrow');
});

test('a member of the group approves a change, and others read who did and why', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'security', QUEUE);
  const queue = queueOf(page);
  const item = queue
    .getByRole('listitem')
    .filter({ hasText: 'Waiting' })
    .first();
  const open = item.getByRole('button', { name: /^Open decision/ });
  const title = (await open.textContent()) ?? '';
  await open.click();
  const drawer = page.getByRole('dialog', { name: `Decision on ${title}` });
  await drawer.getByRole('button', { name: `Approve ${title}` }).click();

  const dialog = page.getByRole('dialog', { name: `Approve ${title}` });
  const approve = dialog.getByRole('button', { name: 'Approve' });
  await expect(approve).toBeDisabled();
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('read line by line');
  await approve.click();
  await expect(page.getByText('The change passes now.')).toBeVisible();
  const part = drawer.getByRole('region', { name: 'Manual approval' });
  await expect(part).toContainText('read line by line');
  await expect(drawer).toContainText('1 of 1 needed approval');
  const decisionId = new URL(page.url()).searchParams.get('decision');

  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(
    queue.getByRole('button', { name: `Approve ${title}` }),
  ).toHaveCount(0);

  // Those who may not approve read it on the tab of the component.
  const tab = '/catalog/default/component/payment-page/ai-policy';
  const other = await asAnother(browser, 'developer', tab);
  const block = other.getByRole('region', { name: 'Manual approval' });
  await expect(block).toContainText('You are not a member of');
  await other.screenshot({
    path: join(resultsDir, 'screenshots/approvals-tab.png'),
    fullPage: true,
  });
  await block
    .getByRole('listitem')
    .filter({ hasText: 'read line by line' })
    .first()
    .getByRole('button', { name: `Open decision ${title}` })
    .click();
  await expect(other).toHaveURL(new RegExp(`decision=${decisionId}`));
  const read = other.getByRole('dialog', { name: `Decision on ${title}` });
  await expect(read).toContainText('read line by line');
  await expect(
    read.getByRole('button', { name: `Approve ${title}` }),
  ).toHaveCount(0);
  await other.context().close();
});
