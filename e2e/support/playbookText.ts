import { expect, type Locator, type Page } from '@playwright/test';

const START = '/ai-governance/playbooks/write';

/** The editor of the draft of a playbook on the page. */
export const playbookEditorOf = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Text of the playbook (Markdown)' });

/** Begins a playbook of a kind, as the radio button calls it; returns the address of the draft. */
export async function beginPlaybook(page: Page, kind: RegExp): Promise<string> {
  await page.goto(START);
  // The words are pressed; the button itself is only drawn.
  await page.getByRole('radio', { name: kind }).check({ force: true });
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(playbookEditorOf(page)).toBeVisible();
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Writes the whole playbook anew, all at once, as it comes from the clipboard. */
export async function rewritePlaybook(page: Page, text: string): Promise<void> {
  await playbookEditorOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** What a playbook of a journey is called, and what differs between them. */
export interface PlaybookFacts {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  readonly kind?: 'guide' | 'promptTemplate';
  /** YAML lines of further front matter. */
  readonly more?: string;
  /** Markdown. */
  readonly body: string;
}

/** The text of a playbook with its front matter. */
export const playbookText = ({
  name,
  title,
  version = '1.0',
  kind = 'guide',
  more = '',
  body,
}: PlaybookFacts): string => `---
apiVersion: ai-governance/v1
name: ${name}
version: '${version}'
title: ${title}
summary: What a journey needs to be read, and nothing else.
kind: ${kind}
owner: group:default/platform-enablement
reviewBy: 2027-11-23
${more}---

${body}`;
