import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import type { GitRepo } from '../support/gitRepo';
import { approvals, cleanScans } from './evidence';

const ENTITY = 'component:default/checkout-service';
const TAB = '/catalog/default/component/checkout-service/ai-policy';

/** A branch on which an assistant helped to change the login, beside work without one. */
function branchWithAi(repo: GitRepo): string {
  repo.commit({
    message: 'first commit',
    files: { 'src/cart.ts': 'export const cart = 1;\n' },
  });
  repo.git('checkout', '--quiet', '-b', 'remember-me');
  repo.commit({
    message:
      'feat(auth): remember the last login\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    files: { 'src/auth/login.ts': 'export const login = () => true;\n' },
  });
  return repo.commit({
    message: 'fix(cart): round once\n\nAssisted-by: none',
    files: { 'src/cart.ts': 'export const cart = 2;\n' },
  });
}

const answer = (page: Page) =>
  page.getByRole('region', { name: 'What may I do here?' });
const recentDecisions = (page: Page) =>
  page.getByRole('region', { name: 'Recent decisions' });

test('a developer finds out what they may do with AI in a component', async ({
  page,
  picture,
}) => {
  await signInAs(page, 'developer', '/catalog');
  const component = page
    .getByRole('link', { name: 'checkout-service', exact: true })
    .first();
  await expect(component).toBeVisible();
  await picture('developer-catalog');
  await component.click();
  await page.getByRole('link', { name: 'AI policy', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${TAB}$`));

  await expect(answer(page)).toContainText('Allowed with conditions');
  await expect(answer(page)).toContainText('Internal');
  await expect(answer(page)).toContainText('Claude Code');
  await expect(answer(page)).toContainText('**/auth/**');
  await picture('developer-tab-light');
  await expectAccessible(page);
});

test('the tab in the dark theme', async ({ page, picture }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'developer', TAB);
  await expect(answer(page)).toContainText('Allowed with conditions');
  await picture('developer-tab-dark');
  await expectAccessible(page);
});

test('the same answer on a branch: held with what is open, then passed with the evidence', async ({
  page,
  cli,
  gitRepo,
  picture,
}) => {
  const repo = gitRepo({ origin: 'https://github.com/acme/checkout.git' });
  const head = branchWithAi(repo);
  const ask = (...more: readonly string[]) =>
    cli(['check', '--base', 'main', '--pull-request', '4711', ...more], {
      cwd: repo.dir,
    });

  const held = await ask();
  expect(held.stdout).toMatch(/^held {2}github\.com\/acme\/checkout /);
  expect(held.stdout).toMatch(
    /✕ .*authentication[\s\S]*src\/auth\/login\.ts[\s\S]*`area-owners-review`/,
  );
  expect(held.stdout).toMatch(/✓ .*every commit/i);
  expect(held.code).toBe(1);

  await signInAs(page, 'developer', TAB);
  const newest = recentDecisions(page).getByRole('listitem').first();
  await expect(newest).toContainText('#4711');
  await expect(newest).toContainText('Held');
  await newest.getByRole('button', { name: 'Open decision #4711' }).click();
  const decision = page.getByRole('dialog', { name: /Decision on/ });
  await expect(decision).toContainText('Held');
  await expect(decision).toContainText('AI-assisted');
  await picture('developer-decision-held');
  await expectAccessible(page);
  await decision.getByRole('button', { name: 'Close' }).click();

  const passed = await ask(
    '--sarif',
    ...cleanScans(repo),
    '--attest',
    approvals(repo, { sha: head, by: ['sana-wyndle-acme'] }),
  );
  expect(passed.stdout).toMatch(/^passed {2}github\.com\/acme\/checkout /);
  expect(passed.code).toBe(0);

  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(newest).toContainText('Passed');
  await expect(
    page.getByRole('region', { name: 'Conditions here' }),
  ).toContainText('1 of 1 needed review');
  await picture('developer-tab-passed');

  const decisionId =
    /^decision +(\S+)$/m.exec(passed.stdout)?.[1] ?? 'none was told';
  const ledger = await cli([
    'ledger',
    'show',
    '--entity',
    ENTITY,
    '--limit',
    '5',
  ]);
  expect(ledger.stdout).toContain('policy.decisionMade');
  expect(ledger.stdout).toContain(decisionId);
});

test('a review by somebody who took part in the change does not count', async ({
  cli,
  gitRepo,
}) => {
  const repo = gitRepo({ origin: 'https://github.com/acme/checkout.git' });
  const head = branchWithAi(repo);
  const { code, stdout } = await cli(
    [
      'check',
      '--base',
      'main',
      '--sarif',
      ...cleanScans(repo),
      '--attest',
      approvals(repo, { sha: head, by: ['dana-fernley-acme'] }),
    ],
    { cwd: repo.dir },
  );
  expect(code).toBe(1);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /saw approval of \w+ by a person[^:]*: does not count, they took part in the change/,
  );
});

test('a repository that nobody has registered is a preview that shows the way', async ({
  cli,
  gitRepo,
}) => {
  const repo = gitRepo({ origin: 'https://github.com/example-dev/notes.git' });
  branchWithAi(repo);
  const { code, stdout } = await cli(['check', '--base', 'main'], {
    cwd: repo.dir,
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^denied \(preview\) {2}github\.com\/example-dev\/notes /,
  );
  expect(stdout).toMatch(/no component of the catalog names/);
});

test('without the right token there is no answer, and no answer blocks', async ({
  cli,
  gitRepo,
}) => {
  const repo = gitRepo({ origin: 'https://github.com/acme/checkout.git' });
  branchWithAi(repo);
  const { code, stdout, stderr } = await cli(['check', '--base', 'main'], {
    cwd: repo.dir,
    env: { AI_GOVERNANCE_TOKEN: 'mistyped' },
  });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('does not accept the token');
});
