import { expect, type Locator, type Page } from '@playwright/test';
import type { Portal } from './fixtures';

const START = '/ai-governance/policy/propose';

/** The editor of the draft on the page. */
export const editorOf = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Policy document (YAML)' });

/** Begins a draft with the document in force; returns the address of the draft. */
export async function beginDraft(page: Page): Promise<string> {
  await page.goto(START);
  await page.getByRole('button', { name: /^Begin with version/ }).click();
  await expect(editorOf(page)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Writes the whole document anew. */
export async function rewrite(page: Page, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  // All at once, as it comes from the clipboard.
  await page.keyboard.insertText(text);
}

/** Waits until the portal has what is written. */
export const expectSaved = (page: Page): Promise<void> =>
  expect(page.getByText('Saved', { exact: true })).toBeVisible();

/** The document in force. */
export async function documentInForce(
  page: Page,
  { url, token }: Portal,
): Promise<string> {
  const answer = await page.request.get(
    `${url}/api/ai-governance/policy/active`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  const { document } = await answer.json();
  return document;
}
