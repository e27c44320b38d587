import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

const START = '/ai-governance/policy/propose';

/** The editor of the draft on the page. */
export const editorOf = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Policy document (YAML)' });

/** Begins a draft with the document in force; returns the address of the draft. */
export async function beginDraft(page: Page): Promise<string> {
  await page.goto(START);
  await page.getByRole('button', { name: /^Begin with version/ }).click();
  await expect(editorOf(page)).toBeVisible();
  // That the button was busy is told in a picture without a name, for some seconds.
  await expect(page.locator('[role="log"] [role="img"]')).toHaveCount(0);
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

/** The whole text of the draft; the page shows only the lines in view. */
export async function textOf(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the document' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}
