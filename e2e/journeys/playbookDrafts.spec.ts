import { randomUUID } from 'node:crypto';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import {
  beginPlaybook,
  playbookEditorOf,
  playbookText,
  rewritePlaybook,
} from '../support/playbookText';
import { expectSaved } from '../support/policyEditor';

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
