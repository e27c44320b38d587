import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const LIST = '/ai-governance/playbooks';
const PAGE = `${LIST}/reach`;

for (const theme of ['light', 'dark'] as const) {
  test(`the enablement lead sees how far playbooks reach, and nothing of few people, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'enablement', LIST);
    await page.getByRole('link', { name: 'Reach', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    const reach = page.getByRole('region', { name: 'Reach' });
    await expect(reach).toContainText(
      'not shown where fewer than 5 people stand behind them',
    );
    const table = reach.getByRole('table', { name: 'Reach' });
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: 'Prompting standard' }) });
    await expect(row).toContainText('too few to show');
    // Nobody but the people of these journeys has read anything here, and those are too few.
    await expect(table).not.toContainText(/\d+ people, \d+ reads/);
    await picture(`reach-${theme}`);
    await expectAccessible(page);

    await table.getByRole('button', { name: 'Health' }).click();
    await expect(page).toHaveURL(/sort=health/);
    await expect(
      table.getByRole('columnheader', { name: 'Health' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });
}

test('reach as CSV has the same rows, and the same gaps', async ({ page }) => {
  await signInAs(page, 'enablement', PAGE);
  const table = page.getByRole('table', { name: 'Reach' });
  await expect(table).toBeVisible();
  const shown = await table.getByRole('rowheader').count();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download reach as CSV' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const [head = '', ...rows] = text.trim().split(/\r?\n/);
  expect(rows).toHaveLength(shown);
  const column = head
    .replace('\uFEFF', '')
    .split(',')
    .indexOf('readers in month');
  const standard = rows.find(row => row.startsWith('prompting-standard,'));
  expect(standard?.split(',')[column]).toBe('');
});

test('reach fits a narrow window', async ({ page, picture }) => {
  await signInAs(page, 'enablement', PAGE);
  await page.setViewportSize({ width: 360, height: 780 });
  const reach = page.getByRole('region', { name: 'Reach' });
  await expect(reach).toBeVisible();
  await picture('reach-narrow');
  const right = await reach.evaluate(
    block => block.getBoundingClientRect().right,
  );
  expect(right).toBeLessThanOrEqual(360);
});

test('a developer is refused with words', async ({ page, picture }) => {
  await signInAs(page, 'developer', LIST);
  await expect(page.getByRole('list', { name: 'Playbooks' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Reach', exact: true }),
  ).toHaveCount(0);
  await page.goto(PAGE);
  await expect(
    page.getByRole('heading', { name: 'You may not see this' }),
  ).toBeVisible();
  await picture('reach-refused');
  await expectAccessible(page);
});
