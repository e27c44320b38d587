import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import { takePicture } from '../support/picture';
import {
  answerByKeyboard,
  handIn,
  tabTo,
  writtenQuestions,
} from '../support/quiz';

const ROOT = '/ai-governance/training';
const PATH = 'using-ai-assistants-here';
const TITLE = 'Using AI assistants here';
const CONFIDENTIAL_TAB = '/catalog/default/component/order-service/ai-policy';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name });

/** What only somebody who has handed in may read. */
const secrets = writtenQuestions(PATH)
  .flatMap(({ explanation, options }) => [
    explanation ?? '',
    ...(options ?? []).map(({ because }) => because ?? ''),
  ])
  .map(text => text.split(/["\\\n]/)[0] ?? '')
  .filter(text => text.length > 30);

/** Something that the page was sent. */
interface Answer {
  readonly url: string;
  readonly body: string;
}

/** Notes whatever the page is sent, whole. */
function listen(page: Page): Answer[] {
  const answers: Answer[] = [];
  page.on('response', response => {
    response.text().then(
      body => answers.push({ url: response.url(), body }),
      () => undefined,
    );
  });
  return answers;
}

/** Whether an answer tells what is right, in its words or in a field for it. */
const tellsTheAnswer = ({ url, body }: Answer): boolean =>
  secrets.some(secret => body.includes(secret)) ||
  (/\/training/.test(url) &&
    /"(isCorrect|correct|right|because|explanation|feedback)":/.test(body));

/** Begins an attempt, or goes on with the one that is open. */
async function beginQuiz(page: Page): Promise<void> {
  await page.goto(`${ROOT}/${PATH}`);
  const begin = page
    .getByRole('button', { name: /^Begin (the quiz|another attempt)$/ })
    .first();
  await tabTo(page, begin);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quiz\//);
}

test('a developer learns by keyboard, fails, passes, and shows a certificate that is revoked later', async ({
  page,
  browser,
  cli,
  gitRepo,
  picture,
}) => {
  // Two attempts with every question answered by keyboard.
  test.setTimeout(300_000);
  const answers = listen(page);
  await signInAs(page, 'developer', CONFIDENTIAL_TAB);
  const needs = region(page, 'Your training');
  await expect(needs).toContainText('Only you see this.');
  await expect(needs).toContainText('Missing');
  await picture('training-needs');
  await needs.getByRole('link', { name: /^Start Secure AI coding/ }).click();
  await expect(
    page.getByText('You need its certificate').first(),
  ).toBeVisible();
  await page.getByRole('link', { name: TITLE }).first().click();

  // It is read by keyboard, and a reload keeps what was read.
  const first = page.getByRole('link', { name: 'Read the first module' });
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  const mark = page.getByRole('button', { name: 'Mark as read and go on' });
  await expect(mark).toBeVisible();
  await picture('training-module');
  await expectAccessible(page);
  await tabTo(page, mark);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Module 2 of 4')).toBeVisible();
  await page.goto(`${ROOT}/${PATH}`);
  await expect(page.getByText('1 of 4 modules read')).toBeVisible();
  await picture('training-path');
  await expectAccessible(page);

  // The first attempt does not pass, and says what to read again.
  await beginQuiz(page);
  await picture('training-question');
  await expectAccessible(page);
  await answerByKeyboard(page, { path: PATH, aim: 'fail' });
  await picture('training-review');
  await expectAccessible(page);
  // Nothing that the page was sent so far tells what is right, in whatever way.
  expect(answers.length).toBeGreaterThan(20);
  expect(secrets.length).toBeGreaterThan(40);
  expect(answers.filter(tellsTheAnswer).map(({ url }) => url)).toEqual([]);
  await handIn(page);
  await expect(region(page, `Quiz: ${TITLE}`)).toContainText('Not passed');
  await expect(
    page.getByText('Another attempt can begin now; it draws questions anew.'),
  ).toBeVisible();
  await expect(page.getByText('Read again:').first()).toBeVisible();
  // The same listener sees it now, so it would have seen it before.
  await expect.poll(() => answers.some(tellsTheAnswer)).toBe(true);
  await picture('training-not-passed');
  await expectAccessible(page);

  // The second does, though the page is left in the middle of it.
  await beginQuiz(page);
  await answerByKeyboard(page, { path: PATH, aim: 'pass' });
  await page.reload();
  await expect(
    page.getByText('All 12 questions are answered and saved.'),
  ).toBeVisible();
  await handIn(page);
  await expect(region(page, `Quiz: ${TITLE}`)).toContainText('Passed');
  await page.getByRole('link', { name: 'See your certificate' }).click();
  const sheet = region(page, 'Certificate');
  await expect(sheet).toContainText('Valid');
  await picture('training-certificate');
  await expectAccessible(page);

  // On paper stands the certificate alone.
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(
    page.getByRole('navigation', { name: 'sidebar nav' }),
  ).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await picture('training-certificate-print');
  await page.emulateMedia({ media: 'screen' });

  await tabTo(page, page.getByRole('radio', { name: /^Without your name/ }));
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('radio', { name: /^With your name/ }),
  ).toBeChecked();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const made = page.getByRole('group', { name: 'Link to the certificate' });
  await expect(made).toBeFocused();
  await expectAccessible(page);
  const href = await made
    .getByRole('link', { name: 'Link to the certificate' })
    .getAttribute('href');
  const link = new URL(href ?? '');

  // Anybody verifies it: on a page, and without a connection.
  const stranger = await browser.newContext({ locale: 'en-GB' });
  const open = await stranger.newPage();
  await open.goto(link.href);
  await expect(open.getByRole('status')).toHaveText('Valid.');
  await expect(open.getByText('Dana Fernley')).toBeVisible();
  await takePicture(open, 'certificate-verify');
  await expectAccessible(open);
  await open.emulateMedia({ colorScheme: 'dark' });
  await open.setViewportSize({ width: 360, height: 780 });
  await takePicture(open, 'certificate-verify-dark-narrow');
  await expectAccessible(open);

  const api = link.href.slice(0, link.href.indexOf('/certificates/'));
  const dir = join(gitRepo().dir, 'kept');
  mkdirSync(dir);
  const keep = async (name: string, at: string) => {
    const answer = await stranger.request.get(`${api}/certificates/${at}`);
    expect(answer.ok()).toBe(true);
    const path = join(dir, name);
    writeFileSync(path, await answer.body());
    return path;
  };
  const certificate = join(dir, 'certificate.txt');
  writeFileSync(certificate, link.searchParams.get('token') ?? '');
  const keys = await keep('keys.json', 'keys');
  const verify = async () =>
    cli(
      [
        ...['certificate', 'verify', certificate, '--json', '--keys', keys],
        ...['--revocations', await keep('revocations.txt', 'revocations')],
      ],
      { env: { AI_GOVERNANCE_URL: undefined } },
    );
  const valid = await verify();
  expect(valid.code).toBe(0);
  expect(JSON.parse(valid.stdout)).toMatchObject({
    isValid: true,
    keysFrom: 'file',
  });

  // Who answers for training revokes it, and whoever verifies it learns that.
  const lead = await asAnother(browser, 'enablement', `${ROOT}/certificates`);
  await lead
    .getByRole('textbox', { name: 'Person' })
    .fill('user:default/dana.fernley');
  await lead.getByRole('button', { name: 'Show the certificates' }).click();
  await lead
    .getByRole('button', { name: `Revoke ${TITLE}, version 1.1` })
    .click();
  const dialog = lead.getByRole('dialog', { name: /^Revoke/ });
  await dialog
    .getByRole('textbox', { name: /Reason/ })
    .fill('the quiz was taken by somebody else');
  await takePicture(lead, 'certificate-revoke');
  await expectAccessible(lead);
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(
    region(lead, 'Certificates of user:default/dana.fernley'),
  ).toContainText('Revoked');
  await takePicture(lead, 'certificates-of-a-person');
  await expectAccessible(lead);
  await lead.context().close();

  const revoked = await verify();
  expect(revoked.code).toBe(1);
  expect(JSON.parse(revoked.stdout)).toMatchObject({
    isValid: false,
    because: 'revoked',
  });
  await open.reload();
  await expect(open.getByRole('status')).toContainText('Revoked on');
  await takePicture(open, 'certificate-verify-revoked');
  await stranger.close();
  await page.reload();
  await expect(region(page, 'Certificate')).toContainText(
    'the quiz was taken by somebody else',
  );
  await picture('training-certificate-revoked');
});
