import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import {
  beginDraft,
  editorOf,
  expectSaved,
  rewrite,
  textOf,
} from '../support/policyEditor';

const OVERVIEW = '/ai-governance/overview';
const POLICY = '/ai-governance/policy';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name });
const tableOf = (page: Page) =>
  page.getByRole('region', { name: 'Catalog entities', exact: true });

for (const theme of ['light', 'dark'] as const) {
  test(`the whole fleet at a glance, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'enablement', OVERVIEW);
    await expect(
      page.getByRole('heading', { name: /\d+ of \d+ catalog entities are un/ }),
    ).toBeVisible();
    await expect(
      region(page, 'What changed lately').getByRole('listitem').first(),
    ).toBeVisible();
    await picture(`overview-${theme}`);
    await expectAccessible(page);
  });

  test(`the policy and its rules, in the ${theme} theme`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signInAs(page, 'enablement', POLICY);
    const statement = region(page, 'What the policy says');
    await statement
      .getByRole('button', { name: /rules?: All AI-assisted changes must/ })
      .click();
    await expect(page).toHaveURL(/\?sentence=S2$/);
    await expect(statement).toContainText('Applies when');
    await expect(region(page, 'Cases')).toContainText(/cases hold/);
    await picture(`policy-${theme}`);
    await expectAccessible(page);
  });
}

test('the enablement lead finds what is unclassified and whose it is', async ({
  page,
}) => {
  await signInAs(page, 'enablement', '/catalog');
  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'AI Governance' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${OVERVIEW}$`));
  await page.getByRole('link', { name: 'Show them' }).click();
  await expect(page).toHaveURL(/\?tier=unclassified$/);
  const rows = tableOf(page).getByRole('row');
  await expect(rows.nth(1)).toContainText('Unclassified');
  await expect(tableOf(page).getByRole('table')).not.toContainText(
    'Allowed with conditions',
  );

  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Download these entities as CSV' })
    .click();
  expect((await download).suggestedFilename()).toBe('ai-governance-fleet.csv');

  await tableOf(page)
    .getByRole('link', { name: 'search-indexer', exact: true })
    .click();
  await expect(region(page, 'What may I do here?')).toContainText(
    'Unclassified',
  );
  await page.goBack();
  await expect(page).toHaveURL(/\?tier=unclassified$/);
});

test('a policy changes by two people, everybody sees it, and one step takes it back', async ({
  page,
  browser,
  cli,
  picture,
}) => {
  // Three people sign in.
  test.slow();
  // A document of its own: one that is proposed already cannot be proposed again.
  const title = `AI coding assistants at Acme, tried out ${Date.now()}`;
  await signInAs(page, 'enablement', POLICY);
  const original =
    (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  await page.getByRole('link', { name: 'Propose a change' }).click();
  await beginDraft(page);
  const text = await textOf(page);
  const propose = page.getByRole('button', { name: 'Propose', exact: true });
  await expect(propose).toBeDisabled();

  // What the portal refuses is told by line, and the draft stays.
  await rewrite(
    page,
    text.replace('\nmetadata:\n', '\nmetadata:\n  nonsense: 1\n'),
  );
  await page
    .getByRole('textbox', { name: /Reason/ })
    .fill('Tried in a journey');
  await propose.click();
  const refusal = page.getByRole('alert').filter({ hasText: 'nonsense' });
  await expect(refusal).toBeFocused();
  await picture('policy-refused');
  await expectAccessible(page);
  await refusal.getByRole('button', { name: /^Line \d+$/ }).click();
  await expect(editorOf(page)).toBeFocused();

  await rewrite(page, text.replace(`title: ${original}`, `title: ${title}`));
  await expectSaved(page);
  await propose.click();
  await expect(region(page, /^Proposal of/)).toContainText(
    'Tried in a journey',
  );
  await expect(
    page.getByRole('button', { name: 'Publish', exact: true }),
  ).toBeDisabled();
  await expect(region(page, /^Proposal of/)).toContainText('second person');
  const diff = region(page, 'What changes').getByRole('table');
  await expect(diff.getByRole('row', { name: /removed/ })).toContainText(title);
  // The portal's own notice has a picture without a name.
  await expect(
    page.getByText('Now somebody else can publish it.'),
  ).toBeHidden();
  await picture('policy-draft');
  await expectAccessible(page);
  const draft = new URL(page.url()).pathname;

  const second = await asAnother(browser, 'security', draft);
  await second.getByRole('button', { name: 'Publish', exact: true }).click();
  const publish = second.getByRole('dialog', { name: /^Publish/ });
  await expect(publish).toContainText('at once, for every component');
  await publish.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(region(second, /^Version \d+$/)).toContainText('In force');

  const reader = await asAnother(browser, 'developer', POLICY);
  await expect(
    reader.getByRole('heading', { name: title, exact: true }),
  ).toBeVisible();
  await expect(
    reader.getByRole('link', { name: 'Propose a change' }),
  ).toHaveCount(0);

  await second.goto(POLICY);
  await second.getByRole('button', { name: /^Roll back to version/ }).click();
  const rollBack = second.getByRole('dialog', { name: /^Roll back to/ });
  await expect(rollBack).toContainText(/From Version \d+ to the document of/);
  await rollBack.getByRole('textbox', { name: /Reason/ }).fill('Trial is over');
  await rollBack
    .getByRole('button', { name: 'Roll back', exact: true })
    .click();
  await expect(
    second.getByRole('heading', { name: original, exact: true }),
  ).toBeVisible();

  await reader.reload();
  await expect(
    reader.getByRole('heading', { name: original, exact: true }),
  ).toBeVisible();
  // An entry is in the ledger at once, and has its place there within seconds.
  await expect(async () => {
    const ledger = await cli(['ledger', 'show', '--limit', '10']);
    expect(ledger.stdout).toMatch(/policy\.\S+ +user:default\/sana\.wyndle/);
  }).toPass();
  await second.context().close();
  await reader.context().close();
});
