import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const TAB = '/catalog/default/component/checkout-service/ai-policy';

test('a tech lead breaks the glass for one commit, and another person closes the review', async ({
  page,
  browser,
  picture,
}) => {
  const reason = `Customers cannot pay, ${Date.now()}`;
  await signInAs(page, 'techlead', TAB);
  await page.getByRole('button', { name: 'More about exceptions' }).click();
  await page.getByRole('menuitem', { name: 'Break glass…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Break glass for/ });
  await expect(dialog).toContainText('Everybody sees that you did it');
  await picture('break-glass');
  await expectAccessible(page);
  await dialog
    .getByRole('textbox', { name: /Commit/ })
    .fill(Date.now().toString(16).padStart(40, '0'));
  await dialog.getByRole('textbox', { name: /Reason/ }).fill(reason);
  await dialog
    .getByRole('textbox', { name: /Type checkout to confirm/ })
    .fill('checkout');
  await dialog.getByRole('button', { name: 'Break glass' }).click();
  await expect(dialog).toBeHidden();

  const reviews = { name: /^Break-glass, open reviews/ };
  await page.goto('/ai-governance/exceptions');
  const own = page
    .getByRole('list', reviews)
    .getByRole('listitem')
    .filter({ hasText: reason });
  await expect(own).toContainText('Review open');
  await expect(own.getByRole('button', { name: /^Review/ })).toHaveCount(0);

  const second = await asAnother(
    browser,
    'security',
    '/ai-governance/exceptions',
  );
  await second.emulateMedia({ colorScheme: 'dark' });
  const open = second
    .getByRole('list', reviews)
    .getByRole('listitem')
    .filter({ hasText: reason });
  await open.getByRole('button', { name: /^Review/ }).click();
  const review = second.getByRole('dialog');
  await review
    .locator('label')
    .filter({ hasText: /^Justified/ })
    .click();
  await review
    .getByRole('textbox', { name: /What you found/ })
    .fill('The outage was in the log');
  await expectAccessible(second);
  await review.getByRole('button', { name: 'Close the review' }).click();
  await expect(second.getByText('Review closed')).toBeVisible();
  await expect(open).toHaveCount(0);
  await second.context().close();
});
