import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const PAGE = '/ai-governance/exceptions';
const TAB = '/catalog/default/component/tax-calculator/ai-policy';
const REPOSITORY = 'github.com/acme/tax-calculator';

test('a lead makes review stricter, a developer reads why, a change is held, and is released once it is ended early', async ({
  page,
  browser,
  portal,
  picture,
}) => {
  const reason = 'two incidents came from generated code this week';
  const decide = async (headSha: string) => {
    const answer = await page.request.post(
      `${portal.url}/api/ai-governance/policy/decisions`,
      {
        headers: { authorization: `Bearer ${portal.token}` },
        data: {
          phase: 'merge',
          repository: REPOSITORY,
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
    return (await answer.json()).decision;
  };
  const stricterIn = async (headSha: string) => {
    const { outcome, obligations } = await decide(headSha);
    const asked = obligations.filter(
      ({ strengthening }: { readonly strengthening?: string }) =>
        strengthening !== undefined,
    );
    return { outcome, asked };
  };
  expect((await stricterIn('3'.repeat(40))).asked).toEqual([]);

  await signInAs(page, 'techlead', PAGE);
  await page.getByRole('button', { name: 'Make review stricter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make review stricter' });
  await dialog.getByLabel('Its name').fill(REPOSITORY);
  await expect(dialog).toContainText(/It would act in 1 repository/);
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially(reason);
  await picture('stricter-start');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make it stricter' }).click();
  await expect(page.getByText('Review is stricter now')).toBeVisible();

  const held = await stricterIn('4'.repeat(40));
  expect(held).toMatchObject({
    outcome: 'hold',
    asked: [{ kind: 'review', mode: 'enforce' }],
  });

  const developer = await asAnother(browser, 'developer', TAB);
  const shown = developer
    .getByRole('list', { name: 'Stricter for a while' })
    .getByRole('listitem');
  await expect(shown).toContainText(reason);
  await expect(shown).toContainText('every change needs 2 approving reviews');
  await expect(developer.getByRole('button', { name: /^End now/ })).toHaveCount(
    0,
  );
  await expectAccessible(developer);
  await developer.context().close();

  // Anew: what dialogs had announced stays in the page for some seconds.
  await page.goto(`${PAGE}?view=stricter`);
  const acting = page
    .getByRole('list', { name: 'Stricter for a while' })
    .getByRole('listitem')
    .filter({ hasText: reason });
  await acting.getByRole('button', { name: /^Where .* acts/ }).click();
  await expect(acting).toContainText('It changed 1 decision');
  await picture('stricter-acting');
  await acting.getByRole('button', { name: /^End now/ }).click();
  const ending = page.getByRole('dialog', { name: /^End now/ });
  await ending
    .getByRole('textbox', { name: /Reason/ })
    .pressSequentially('the cause is fixed');
  await ending.getByRole('button', { name: 'End now' }).click();
  await expect(
    page.getByText('Review is again as the policy says'),
  ).toBeVisible();
  await expect(
    page
      .getByRole('list', { name: 'Stricter before' })
      .getByRole('listitem')
      .filter({ hasText: reason }),
  ).toContainText('the cause is fixed');
  expect((await stricterIn('5'.repeat(40))).asked).toEqual([]);
});
