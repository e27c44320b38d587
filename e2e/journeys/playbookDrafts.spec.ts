import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import {
  beginPlaybook,
  playbookEditorOf,
  playbookText,
  rewritePlaybook,
} from '../support/playbookText';
import { expectSaved } from '../support/policyEditor';
import { servePortal } from '../support/servePortal';

const name = `retry-rules-${randomUUID().slice(0, 8)}`;
const text = (words: string) =>
  playbookText({
    name,
    title: 'Retry rules',
    body: `## Retries\n\n${words}\n`,
  });

test('two people write on the same playbook, and neither loses a word', async ({
  page,
  browser,
  picture,
}) => {
  test.slow();
  await signInAs(page, 'enablement');
  const path = await beginPlaybook(page, /^Guide/);
  await rewritePlaybook(page, text('Retry three times.'));
  await expectSaved(page);

  // A reload shows what was written.
  await page.reload();
  await expect(playbookEditorOf(page)).toContainText('Retry three times.');

  const other = await asAnother(browser, 'security', path);
  await expect(playbookEditorOf(other)).toContainText('Retry three times.');
  await rewritePlaybook(page, text('Retry twice, says enablement.'));
  await expectSaved(page);

  await rewritePlaybook(other, text('Retry never, says security.'));
  const conflict = other
    .getByRole('alert')
    .filter({ hasText: 'Somebody saved this draft meanwhile' });
  await expect(conflict).toContainText(/elin.brookvale/i);
  await conflict.getByRole('button', { name: 'show differences' }).click();
  await expect(conflict.getByRole('table')).toContainText('says enablement');
  await expect(conflict.getByRole('table')).toContainText('says security');
  await expectAccessible(other);

  // What stands against the other survives a reload, and is kept on its own.
  await other.reload();
  await expect(playbookEditorOf(other)).toContainText('says security');
  await other.getByRole('button', { name: 'Save mine as a copy' }).click();
  await expect(other).not.toHaveURL(new RegExp(`${path.split('=')[1]}$`));
  await expect(playbookEditorOf(other)).toContainText('says security');
  await expectSaved(other);
  await page.reload();
  await expect(playbookEditorOf(page)).toContainText('says enablement');
  await page.setViewportSize({ width: 360, height: 780 });
  await picture('playbook-draft-narrow');
  await expectAccessible(page);
  await other.context().close();
});

test('what was saved is there after the portal was started anew, and what was not yet, too', async ({
  browser,
}) => {
  // A portal of its own, twice from its build.
  test.setTimeout(420_000);
  const databaseDir = mkdtempSync(join(tmpdir(), 'drafts-'));
  const before = await servePortal({ databaseDir, name: 'drafts-before' });
  try {
    const context = await browser.newContext({
      baseURL: before.url,
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await signInAs(page, 'enablement');
    const path = await beginPlaybook(page, /^Guide/);
    await rewritePlaybook(page, text('Written before.'));
    await expectSaved(page);
    await before.stop();

    // Nobody answers now: what is written is kept in the browser, and said to be.
    await rewritePlaybook(page, text('Written meanwhile.'));
    await expect(
      page.getByText('What you write is kept in this browser meanwhile.'),
    ).toBeVisible({ timeout: 60_000 });
    const port = Number(new URL(before.url).port);
    const after = await servePortal({
      databaseDir,
      name: 'drafts-after',
      port,
    });
    try {
      // It is saved without anybody doing anything.
      await expectSaved(page);
      await page.reload();
      await expect(playbookEditorOf(page)).toContainText('Written meanwhile.');
      const stranger = await browser.newContext({
        baseURL: after.url,
        locale: 'en-GB',
      });
      const second = await stranger.newPage();
      await signInAs(second, 'security', path);
      await expect(playbookEditorOf(second)).toContainText(
        'Written meanwhile.',
      );
      await stranger.close();
    } finally {
      await after.stop();
    }
    await context.close();
  } finally {
    await before.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  }
});
