import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const PAGE = '/ai-governance/exceptions';
const GROUP = 'group:default/search';

const waiverIn = (page: Page, list: string | RegExp, reason: string) =>
  page
    .getByRole('list', { name: list })
    .getByRole('listitem')
    .filter({ hasText: reason });

async function askForGroup(page: Page, reason: string) {
  await page.getByRole('button', { name: 'Ask for a waiver' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for a waiver' });
  await dialog.getByRole('button', { name: /Rule/ }).click();
  await expect(
    page.getByRole('option', { name: /no-external-models/ }),
  ).toHaveCount(0);
  await page.getByRole('option', { name: /^human-review/ }).click();
  await dialog.getByRole('button', { name: /Where/ }).click();
  await page
    .getByRole('option', { name: 'Everything that a group owns' })
    .click();
  await dialog.getByLabel('Its name').fill(GROUP);
  await expect(dialog).toContainText(/It would act in \d+ repositor/);
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially(reason);
  return dialog;
}

test('a waiver for a group is asked for with a preview, approved by another person, acts, and is revoked', async ({
  page,
  browser,
  portal,
  picture,
}) => {
  const reason = 'the only reviewer of search is away';
  await signInAs(page, 'techlead', PAGE);
  const dialog = await askForGroup(page, reason);
  await picture('exceptions-ask');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('Waiver asked for')).toBeVisible();
  const own = waiverIn(page, /^Yours, waiting/, reason);
  await expect(own).toContainText('Waits for another entitled person.');

  const other = await asAnother(browser, 'security', PAGE);
  const waiting = waiverIn(other, 'Waiting for you to decide', reason);
  await expect(waiting).toContainText(/It acts in \d+ repositor/);
  await waiting.getByRole('button', { name: /^Approve/ }).click();
  const approval = other.getByRole('dialog', { name: /^Approve/ });
  await approval
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('until they are back');
  await approval.getByRole('button', { name: 'Approve' }).click();
  await expect(other.getByText('Waiver approved')).toBeVisible();

  const decide = async (headSha: string) => {
    const answer = await page.request.post(
      `${portal.url}/api/ai-governance/policy/decisions`,
      {
        headers: { authorization: `Bearer ${portal.token}` },
        data: {
          phase: 'merge',
          repository: 'github.com/acme/search-api',
          baseSha: 'b'.repeat(40),
          headSha,
          files: [{ path: 'src/index.ts', status: 'modified' }],
          commits: [
            {
              sha: headSha,
              attribution: 'ai',
              confidence: 'declared',
              uses: [{ tool: 'copilot', role: 'author' }],
              declaredBy: ['assisted-by'],
              hasConflict: false,
              evidence: [],
              authors: [],
            },
          ],
        },
      },
    );
    expect(answer.ok()).toBe(true);
    const { decision } = await answer.json();
    return decision.obligations.find(
      ({ rule }: { readonly rule: string }) => rule === 'human-review',
    );
  };
  expect(await decide('1'.repeat(40))).toMatchObject({ status: 'waived' });

  // Anew: what dialogs had announced stays in the page for some seconds.
  await other.goto(PAGE);
  const acting = waiverIn(other, /^In effect/, reason);
  await acting.getByRole('button', { name: /^Where .* acts/ }).click();
  await expect(acting).toContainText('It changed 1 decision');
  await other.screenshot({
    path: 'test-results/screenshots/exceptions-acting.png',
    fullPage: true,
  });
  await expectAccessible(other);
  await acting.getByRole('button', { name: /^Revoke/ }).click();
  const ending = other.getByRole('dialog', { name: /^Revoke/ });
  await ending
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('they are back');
  await ending.getByRole('button', { name: 'Revoke' }).click();
  await expect(other.getByText('Waiver revoked')).toBeVisible();
  await expect(
    waiverIn(other, 'History of waivers', reason).first(),
  ).toContainText('they are back');
  expect((await decide('2'.repeat(40))).status).not.toBe('waived');
  await other.context().close();
});

test('the page with all exceptions fits a narrow window', async ({
  page,
  picture,
}) => {
  await signInAs(page, 'security', PAGE);
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(
    page.getByRole('heading', { name: 'History of waivers' }),
  ).toBeVisible();
  await picture('exceptions-narrow');
  const right = await page
    .getByRole('region', { name: 'History of waivers' })
    .evaluate(block => block.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(360);
});
