import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const CLASSIFICATION = '/ai-governance/classification';
const TAB = '/catalog/default/component/suggestions/ai-policy';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name, exact: typeof name === 'string' });

test('a developer asks for a tier, and another person refuses with a reason', async ({
  page,
  browser,
  picture,
}) => {
  await signInAs(page, 'developer', TAB);
  await page.getByRole('button', { name: 'Request a tier change' }).click();
  const dialog = page.getByRole('dialog', { name: /^Request another tier/ });
  await dialog.getByRole('button', { name: /Tier/ }).click();
  await page.getByRole('option', { name: 'Public', exact: true }).click();
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('Only public product names');
  await picture('classification-request');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  const asked = region(page, 'A tier change is asked for');
  await expect(asked).toContainText('Accepted, it would be Public');
  await expect(asked).toContainText('a second person decides');

  const lead = await asAnother(browser, 'enablement', CLASSIFICATION);
  await lead
    .getByRole('button', { name: 'Refuse: suggestions', exact: true })
    .click();
  const refusal = lead.getByRole('dialog');
  await refusal
    .getByRole('textbox', { name: /Reason/ })
    .fill('It learns from what customers search for');
  await refusal.getByRole('button', { name: 'Refuse', exact: true }).click();
  await expect(lead.getByText('Request refused')).toBeVisible();
  await lead.goto(`${CLASSIFICATION}?requests=refused`);
  await expect(
    lead.getByRole('table', { name: 'Requests for another tier' }),
  ).toContainText('It learns from what customers search for');
  await lead.context().close();
});

test('a request is accepted by another person, and whoever asked cannot decide it', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'techlead', TAB);
  await page.getByRole('button', { name: 'Request a tier change' }).click();
  const dialog = page.getByRole('dialog', { name: /^Request another tier/ });
  await dialog.getByRole('button', { name: /Critical/ }).click();
  await page.getByRole('option', { name: 'Critical', exact: true }).click();
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('Every search waits for it');
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  const asked = region(page, 'A tier change is asked for');
  await expect(asked.getByRole('button', { name: /^Take back/ })).toBeVisible();
  await expect(asked.getByRole('button', { name: /^Accept/ })).toHaveCount(0);

  const second = await asAnother(browser, 'security', CLASSIFICATION);
  await second
    .getByRole('button', { name: 'Accept: suggestions', exact: true })
    .click();
  const acceptance = second.getByRole('dialog');
  await acceptance.getByRole('textbox', { name: /Reason/ }).fill('So it is');
  await acceptance.getByRole('button', { name: 'Accept and assign' }).click();
  await expect(second.getByText('Request accepted')).toBeVisible();
  await second.context().close();
  await page.reload();
  await expect(region(page, 'What may I do here?')).toContainText(
    /Critical\s*yes/,
  );
});

test('a request that would change nothing is refused, and says why', async ({
  page,
}) => {
  await signInAs(
    page,
    'developer',
    '/catalog/default/component/recommendations/ai-policy',
  );
  await page.getByRole('button', { name: 'Request a tier change' }).click();
  const dialog = page.getByRole('dialog', { name: /^Request another tier/ });
  await dialog.getByRole('button', { name: /Tier/ }).click();
  await page.getByRole('option', { name: 'Internal', exact: true }).click();
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('It works with product data');
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  // What declares it counts more, and is not a tier.
  await expect(dialog.getByRole('alert')).toContainText('and would stay so');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
