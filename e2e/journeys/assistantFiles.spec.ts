import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';

const TAB = '/catalog/default/component/checkout-service/ai-policy';
const TARGET = ['--target', 'cursor-ignore'];

test('a developer finds the files for assistants on the tab, writes the same by command, and is told when one drifts', async ({
  page,
  cli,
  gitRepo,
  picture,
}) => {
  await signInAs(page, 'developer', TAB);
  const block = page.getByRole('region', { name: 'For your assistant' });
  await expect(block).toContainText('enforced');
  await block
    .getByRole('button', { name: 'What it says: Cursor', exact: true })
    .click();
  await expect(
    block.getByRole('region', { name: 'Text for Cursor', exact: true }),
  ).toContainText('.env');
  await picture('assistant-files');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  const downloading = page.waitForEvent('download');
  await block
    .getByRole('button', { name: /^Download \.?cursorignore$/ })
    .click();
  const downloaded = readFileSync(await (await downloading).path(), 'utf8');

  const repo = gitRepo({ origin: 'https://github.com/acme/checkout.git' });
  repo.commit({ message: 'docs: start', files: { 'README.md': 'hello' } });
  const written = await cli(['assistants', 'export', '--write', ...TARGET], {
    cwd: repo.dir,
  });
  expect(written.code).toBe(0);
  const path = join(repo.dir, '.cursorignore');
  expect(readFileSync(path, 'utf8')).toBe(downloaded);
  const same = await cli(['assistants', 'diff', ...TARGET], { cwd: repo.dir });
  expect(same.code).toBe(0);

  writeFileSync(path, 'nothing of it\n');
  const drifted = await cli(['assistants', 'diff', ...TARGET], {
    cwd: repo.dir,
  });
  expect(drifted.code).not.toBe(0);
  expect(drifted.stdout).toContain('.cursorignore');
});
