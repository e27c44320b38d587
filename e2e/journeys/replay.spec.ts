import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import {
  beginDraft,
  expectSaved,
  rewrite,
  textOf,
} from '../support/policyEditor';

const POLICY = '/ai-governance/policy';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name });

test('a draft is replayed on the last 90 days before a second person publishes it', async ({
  page,
  browser,
  picture,
}) => {
  // Two people sign in, and a job runs.
  test.slow();
  await signInAs(page, 'enablement', POLICY);
  await beginDraft(page);
  const text = await textOf(page);
  // Nobody may use an assistant any more: every change made with one would be denied. Without cases, since they say otherwise.
  const rule = `  - id: no-assistant-${Date.now()}\n    effect: forbid\n    owner: group:default/security\n    when: { assistant: any }\n`;
  await rewrite(
    page,
    text
      .replace(/\ncases:\n[\s\S]*$/, '\n')
      .replace('\nrules:\n', `\nrules:\n${rule}`),
  );
  await page
    .getByRole('textbox', { name: /Reason/ })
    .fill('Tried on the past in a journey');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(region(page, /^Proposal of/)).toBeVisible();
  const draft = new URL(page.url()).pathname;

  const replay = region(page, 'Replay on the last 90 days');
  await expect(replay).toContainText('No replay of this document ran yet.');
  await replay.getByRole('button', { name: 'Start a replay' }).click();
  await expect(replay).toContainText('Done');
  await expect(replay).toContainText(/Would hold \d+ of \d+ changes/);
  await replay.getByRole('link', { name: 'Show the changes' }).click();
  await expect(page).toHaveURL(/\/policy\/simulations\/[\w-]+$/);

  await region(page, 'Where it would change')
    .getByRole('button', { name: /^Only changes of no-assistant-/ })
    .click();
  await expect(page).toHaveURL(/\?rule=no-assistant-/);
  const changes = region(page, 'Changes that would fare otherwise');
  await expect(changes.getByRole('row').nth(1)).toContainText(
    /may not be used/,
  );
  const download = page.waitForEvent('download');
  await changes
    .getByRole('button', { name: 'Download the changes as CSV' })
    .click();
  expect((await download).suggestedFilename()).toBe('policy-replay.csv');
  await picture('policy-replay');
  await expectAccessible(page);

  const simulation = new URL(page.url()).pathname;
  const second = await asAnother(browser, 'security', simulation);
  await second.emulateMedia({ colorScheme: 'dark' });
  const alarms = region(second, 'False alarms');
  await alarms.getByRole('button', { name: 'Judge the sample' }).click();
  await region(second, 'Changes that would fare otherwise')
    .locator('label')
    .filter({ hasText: 'False alarm' })
    .first()
    .click();
  await expect(alarms).toContainText(/1 of \d+ judged/);
  await expectAccessible(second);

  await second.goto(draft);
  await second.getByRole('button', { name: 'Publish', exact: true }).click();
  const publish = second.getByRole('dialog', { name: /^Publish/ });
  await expect(publish.getByRole('note')).toContainText(/Would hold \d+ of/);
  await publish.getByRole('button', { name: 'Cancel' }).click();
  await second.context().close();

  // What nobody wants must not stand in the way of others.
  await page.goto(draft);
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  const withdraw = page.getByRole('dialog', { name: /^Withdraw/ });
  await withdraw.getByRole('textbox').fill('The journey is over');
  await withdraw.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(region(page, /^Proposal of|Withdrawn/).first()).toContainText(
    'Withdrawn',
  );
});
