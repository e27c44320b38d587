import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import type { GitRepo } from '../support/gitRepo';
import { approvals, cleanScans } from './evidence';

const ORIGIN = 'https://github.com/acme/checkout.git';
const TAB = '/catalog/default/component/checkout-service/ai-policy';

/** A release of one commit, to a place of its own, that nobody knows yet. */
function nextRelease(repo: GitRepo) {
  const environment = `journey-${randomUUID().slice(0, 8)}`;
  const base = repo.commit({
    message: 'the last release',
    files: { 'src/released.ts': `export const released = '';\n` },
  });
  const head = repo.commit({
    message:
      'feat: the next release\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    files: { 'src/released.ts': `export const released = '${environment}';\n` },
  });
  const list = `/ai-governance/releases?environment=${environment}`;
  const range = ['--release', `${base}..${head}`];
  return {
    base,
    head,
    environment,
    list,
    question: ['check', ...range, '--environment', environment],
  };
}

const rows = (page: Page) =>
  page.getByRole('table', { name: 'Releases' }).locator('tbody tr');

test('a release manager learns what holds a release, and sees it go on once that is mended', async ({
  page,
  cli,
  gitRepo,
  picture,
}) => {
  const repo = gitRepo({ origin: ORIGIN });
  const { base, head, environment, list, question } = nextRelease(repo);
  const ask = () => cli(question, { cwd: repo.dir });

  expect((await ask()).code).toBe(1);
  await signInAs(page, 'techlead', list);
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
  ).toContainText(`--environment ${environment}`);
  await picture('release-undecided');
  await expectAccessible(page);

  const check = ['check', '--base', base, '--head', head];
  await cli(check, { cwd: repo.dir });
  expect((await ask()).code).toBe(1);
  await page.getByRole('link', { name: 'All releases' }).click();
  await page.goto(list);
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
  const line = gate.getByRole('listitem').filter({ hasText: environment });
  await expect(line).toContainText('Passed');
  await line.getByRole('link', { name: /^Open the release/ }).click();
  await expect(page.getByText('It may go on.')).toBeVisible();
});

test('releases in the dark theme and in a narrow window', async ({
  page,
  cli,
  gitRepo,
  picture,
}) => {
  const repo = gitRepo({ origin: ORIGIN });
  const { list, question } = nextRelease(repo);
  await cli(question, { cwd: repo.dir });
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'techlead', list);
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
