import { expect, type Page } from '@playwright/test';

/** Whom a journey can sign in as. */
export type Person =
  | 'guest'
  | 'developer'
  | 'enablement'
  | 'techlead'
  | 'security'
  | 'auditor'
  | 'executive';

/** Button of the sign-in page for each person, by its accessible name. */
const buttons = {
  guest: /\bguest\b/i,
  developer: /^\s*developer\b/i,
  enablement: /^\s*enablement lead\b/i,
  techlead: /^\s*tech lead\b/i,
  security: /^\s*security\b/i,
  auditor: /^\s*auditor\b/i,
  executive: /^\s*executive\b/i,
} satisfies Record<Person, RegExp>;

/**
 * Signs in through the sign-in page, as a visitor does, and waits for the portal's sidebar. Starts at `path`, to which the
 * app returns after the sign-in.
 */
export async function signInAs(page: Page, person: Person, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: buttons[person] }).click();
  // The sidebar's own box has no size; what stands in it can be seen.
  await expect(
    page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Settings' }),
  ).toBeVisible();
}
