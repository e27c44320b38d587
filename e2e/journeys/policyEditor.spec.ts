import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import {
  beginDraft,
  editorOf,
  expectSaved,
  rewrite,
  textOf,
} from '../support/policyEditor';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name });

test('a change of the policy is written with help, and two people lose nothing', async ({
  page,
  browser,
  picture,
}) => {
  // Two people sign in, and every pause is waited for.
  test.slow();
  await signInAs(page, 'enablement', '/ai-governance/policy/propose');
  const path = await beginDraft(page);
  const text = await textOf(page);
  const cases = region(page, 'Cases');
  await expect(cases).toContainText(/All \d+ cases hold/);
  await picture('policy-editor');
  await expectAccessible(page);

  // What is wrong is said while it is written, at its place.
  await rewrite(
    page,
    text.replace('\nmetadata:\n', '\nmetadata:\n  nonsense: 1\n'),
  );
  const problems = page.getByRole('list', { name: 'What to put right' });
  await expect(problems).toContainText('nonsense');
  await expect(cases).toContainText('when the document has no errors');
  await problems
    .getByRole('button', { name: /^Line \d+, column \d+$/ })
    .click();
  await expect(editorOf(page)).toBeFocused();
  await picture('policy-editor-error');
  await expectAccessible(page);

  // What may be written is offered.
  await rewrite(page, 'apiVersion: ai-governance/v1\nkin');
  await page.keyboard.press('Control+Space');
  const options = page.getByRole('listbox', { name: 'Completions' });
  await expect(options.getByRole('option', { name: 'kind' })).toBeVisible();
  await picture('policy-editor-completion');
  // A list that just opened takes no key for a moment, so that none is taken by mistake.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(options).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(editorOf(page)).toContainText('kind:');

  // Cases run as it is written, and those that fail lead to their place.
  await rewrite(page, text.replace('effect: deny', 'effect: allow'));
  await expect(cases).toContainText(/\d+ of \d+ cases? fails?/);
  const failing = page.getByRole('list', { name: 'Cases that fail' });
  await failing
    .getByRole('button', { name: /^Line \d+$/ })
    .first()
    .click();
  await expect(editorOf(page)).toBeFocused();
  await rewrite(page, `# by the enablement lead\n${text}`);
  await expect(cases).toContainText(/All \d+ cases hold/);
  await expectSaved(page);

  // A reload shows what was written. The page holds only the lines in view, so the first is looked at.
  await page.reload();
  await expect(editorOf(page)).toContainText('# by the enablement lead');

  // Another person writes on the same draft.
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const other = await context.newPage();
  await signInAs(other, 'security', path);
  await expect(editorOf(other)).toBeVisible();
  await rewrite(other, `# by security\n${text}`);
  await expectSaved(other);

  await rewrite(page, `# by both\n${text}`);
  const conflict = page
    .getByRole('alert')
    .filter({ hasText: 'Somebody saved this draft meanwhile' });
  await expect(conflict).toContainText(/sana.wyndle/i);
  await conflict.getByRole('button', { name: 'show differences' }).click();
  await expect(conflict.getByRole('table')).toContainText('# by security');
  await picture('policy-editor-conflict');
  await expectAccessible(page);

  // What is written survives a reload in the middle of it, and is kept as a draft of its own.
  await page.reload();
  await expect(editorOf(page)).toContainText('# by both');
  await page.getByRole('button', { name: 'Save mine as a copy' }).click();
  await expect(page).not.toHaveURL(new RegExp(`${path}$`));
  await expect(editorOf(page)).toContainText('# by both');
  await other.reload();
  await expect(editorOf(other)).toContainText('# by security');
  await context.close();

  // The editor does not hold the keyboard.
  await editorOf(page).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();

  await page.setViewportSize({ width: 360, height: 800 });
  await picture('policy-editor-360');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Discard' })
    .click();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
});
