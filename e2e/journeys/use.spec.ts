import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const ORIGIN = 'https://github.com/acme/checkout.git';
const PAGE = '/ai-governance/overview/use';

test('on day one a CTO sees where AI is used, and security acknowledges where it should not be', async ({
  browser,
  page,
  portal,
  cli,
  gitRepo,
  picture,
}) => {
  const repo = gitRepo({ origin: ORIGIN });
  repo.commit({
    message: 'docs: how to pay',
    files: { 'README.md': 'how to pay' },
  });
  const head = repo.commit({
    message: 'feat: pay later\n\nAssisted-by: Cursor',
    files: { 'src/later.ts': `export const at = '${Date.now()}';\n` },
  });
  const push = ['scan', '--push', '--since', '30d'];

  const dryRun = await cli([...push, '--dry-run'], { cwd: repo.dir });
  expect(dryRun.stdout).toContain('Nothing was sent.');
  expect(dryRun.stdout).toContain(head);
  expect(dryRun.stdout).not.toContain('pay later');

  const first = await cli(push, { cwd: repo.dir });
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('Taken in: 2 new');
  const again = await cli(push, { cwd: repo.dir });
  expect(again.stdout).toContain('Taken in: 0 new');
  expect(again.stdout).toContain('2 known');

  await signInAs(page, 'executive', PAGE);
  await expect(
    page.getByRole('region', { name: /^≥ \d+ % of \d+ changes with AI$/ }),
  ).toContainText('from history');
  await expect(
    page
      .getByRole('table', { name: 'Repositories' })
      .getByRole('row', { name: /github\.com\/acme\/checkout/ }),
  ).toBeVisible();
  await picture('use-light');
  await expectAccessible(page);

  const context = await browser.newContext({
    baseURL: portal.url,
    locale: 'en-GB',
  });
  const security = await context.newPage();
  await signInAs(security, 'security', PAGE);
  const acknowledge = security.getByRole('button', {
    name: 'Acknowledge the alert about Cursor in github.com/acme/checkout',
  });
  await security.getByRole('button', { name: /^Show all/ }).click();
  await acknowledge.click();
  const dialog = security.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('the team was told and uses another assistant');
  await expectAccessible(security);
  await dialog.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(acknowledge).toBeHidden();
  await context.close();
});

test('where AI is used in the dark theme and in a narrow window', async ({
  page,
  picture,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'techlead', PAGE);
  await expect(
    page.getByRole('heading', { name: 'Where AI is used' }),
  ).toBeVisible();
  await picture('use-dark');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await picture('use-narrow');
});
