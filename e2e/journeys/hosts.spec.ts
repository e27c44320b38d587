import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const PAGE = '/ai-governance/hosts';

for (const theme of ['light', 'dark'] as const) {
  test(`who runs the portal sees how code hosts fare, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'enablement', PAGE);
    const host = page.getByRole('region', { name: 'demo', exact: true });
    await expect(
      host.getByRole('table', { name: 'What has to be done' }),
    ).toContainText('Decisions to be shown at the host');
    await picture(`hosts-${theme}`);
    await expectAccessible(page);

    const read = page.waitForResponse(/\/hosts\/health$/);
    await page.getByRole('button', { name: 'Read again' }).press('Enter');
    expect((await read).status()).toBe(200);
  });
}

test('how code hosts fare fits a narrow window', async ({ page, picture }) => {
  await signInAs(page, 'enablement', PAGE);
  await page.setViewportSize({ width: 360, height: 780 });
  const host = page.getByRole('region', { name: 'demo', exact: true });
  await expect(host).toBeVisible();
  await picture('hosts-narrow');
  const right = await host.evaluate(
    block => block.getBoundingClientRect().right,
  );
  expect(right).toBeLessThanOrEqual(360);
});

test('a guest may not see how code hosts fare', async ({ page, picture }) => {
  await signInAs(page, 'guest', PAGE);
  await expect(
    page.getByRole('heading', {
      name: 'You may not see how code hosts fare',
    }),
  ).toBeVisible();
  await picture('hosts-guest');
  await expectAccessible(page);
});
