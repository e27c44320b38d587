import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import { approvals, cleanScans } from './evidence';

const ENVIRONMENT = 'journey';
const LIST = `/ai-governance/releases?environment=${ENVIRONMENT}`;
const TAB = '/catalog/default/component/checkout-service/ai-policy';

const rows = (page: Page) =>
  page.getByRole('table', { name: 'Releases' }).locator('tbody tr');

test('a release manager learns what holds a release, and sees it go on once that is mended', async ({
  page,
  cli,
  gitRepo,
  picture,
}) => {
  const repo = gitRepo({ origin: 'https://github.com/acme/checkout.git' });
  const base = repo.commit({
    message: 'the last release',
    files: { 'src/released.ts': 'export const released = 1;\n' },
  });
  const head = repo.commit({
    message:
      'feat: the next release\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    files: { 'src/released.ts': 'export const released = 2;\n' },
  });
  const ask = () =>
    cli(
      ['check', '--release', `${base}..${head}`, '--environment', ENVIRONMENT],
      { cwd: repo.dir },
    );

  expect((await ask()).code).toBe(1);
  await signInAs(page, 'techlead', LIST);
  await expect(rows(page).first()).toContainText(
    /Held.*journey.*1 commit without a decision/,
  );
  await picture('releases-light');
  await expectAccessible(page);

  await rows(page)
    .first()
    .getByRole('link', { name: /^Open the release/ })
    .click();
  const without = page.getByRole('region', {
    name: 'Commits without a decision',
  });
  await expect(without).toContainText(head);
  await expect(
    page.getByRole('region', { name: 'What to do next' }),
  ).toContainText(`--environment ${ENVIRONMENT}`);
  await picture('release-undecided');
  await expectAccessible(page);

  const check = ['check', '--base', base, '--head', head];
  await cli(check, { cwd: repo.dir });
  expect((await ask()).code).toBe(1);
  await page.getByRole('link', { name: 'All releases' }).click();
  await page.goto(LIST);
  await rows(page)
    .first()
    .getByRole('link', { name: /^Open the release/ })
    .click();
  const holding = page.getByRole('region', { name: 'What holds it' });
  await expect(holding).toContainText(/needs an approving review/);
  await holding.getByRole('button', { name: /^See the decision/ }).click();
  await expect(
    page.getByRole('dialog', { name: /^Decision on/ }),
  ).toContainText('Held');
  await picture('release-decision');

  await cli(
    [
      ...check,
      '--sarif',
      ...cleanScans(repo),
      '--attest',
      approvals(repo, { sha: head, by: ['sana-wyndle-acme'] }),
    ],
    { cwd: repo.dir },
  );
  expect((await ask()).code).toBe(0);

  await page.goto(TAB);
  const gate = page.getByRole('region', { name: 'Release gate' });
  const line = gate.getByRole('listitem').filter({ hasText: ENVIRONMENT });
  await expect(line).toContainText('Passed');
  await line.getByRole('link', { name: /^Open the release/ }).click();
  await expect(page.getByText('It may go on.')).toBeVisible();
});

test('releases in the dark theme and in a narrow window', async ({
  page,
  picture,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'techlead', LIST);
  await expect(rows(page).first()).toBeVisible();
  await picture('releases-dark');
  await expectAccessible(page);

  await page.setViewportSize({ width: 360, height: 780 });
  await rows(page)
    .first()
    .getByRole('link', { name: /^Open the release/ })
    .click();
  const next = page.getByRole('region', { name: 'What to do next' });
  await expect(next).toBeVisible();
  await picture('release-narrow');
  const right = await next.evaluate(
    block => block.getBoundingClientRect().right,
  );
  expect(right).toBeLessThanOrEqual(360);
});
