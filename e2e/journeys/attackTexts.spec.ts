import { randomUUID } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import { ATTACK_DOCUMENT, ATTACK_TEXTS, EVIL } from '../support/attackTexts';
import { expect, signInAs, test } from '../support/fixtures';
import { dangersIn, expectHarmless, watch } from '../support/harm';
import {
  beginPlaybook,
  playbookText,
  rewritePlaybook,
} from '../support/playbookText';

/** The portal keeps no text with a null character. */
const STORABLE = ATTACK_DOCUMENT.replaceAll('\u0000', '');

const END = 'The end of the cases.';

/** Answers as the portal does, with another text: as if a harmful one had found its way into the database. */
async function answerWith(
  page: Page,
  url: RegExp,
  change: (answer: Record<string, unknown>) => void,
) {
  await page.route(url, async (route: Route) => {
    const response = await route.fetch();
    const answer = await response.json();
    change(answer);
    await route.fulfill({ response, json: answer });
  });
}

test('harmful texts do nothing in the preview of the editor, and are not handed on', async ({
  page,
  portal,
  picture,
}) => {
  test.slow();
  expect(ATTACK_TEXTS.length).toBeGreaterThan(40);
  const watched = watch(page, portal.url);
  await signInAs(page, 'enablement');
  await beginPlaybook(page, /^Guide/);
  const name = `attack-${randomUUID().slice(0, 8)}`;
  await rewritePlaybook(
    page,
    playbookText({ name, title: 'Attack', body: STORABLE }),
  );
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText(END);
  await expectHarmless(preview, watched);
  await picture('attack-preview');

  // What hides characters or is HTML never becomes a proposal, and the author sees where it stands.
  const problems = page.getByRole('list', { name: 'What to put right' });
  await expect(problems).toContainText('The HTML');
  await expectNotHandedOn(page);

  await rewritePlaybook(
    page,
    playbookText({
      name,
      title: 'Attack',
      body: '## Do\n\nOpen invoice \u202Efdp.exe\u202C now.\n',
    }),
  );
  await expect(problems).toContainText('U+202E');
  await expectNotHandedOn(page);
  expect(watched.dialogs).toEqual([]);
});

/** Asks for review of what is written, and expects that it stays a draft. */
async function expectNotHandedOn(page: Page) {
  const refused = page.waitForResponse(/\/submission$/);
  await page
    .getByRole('textbox', { name: /Reason/ })
    .fill('an attack that is to be refused');
  await page.getByRole('button', { name: 'Ask for review' }).click();
  expect((await refused).status()).toBe(400);
  await expect(page.getByText(/\d+ things? to put right/)).toBeVisible();
  await expect(page).toHaveURL(/\/write\?/);
}

test('harmful texts do nothing on the page of a playbook', async ({
  page,
  portal,
  picture,
}) => {
  const watched = watch(page, portal.url);
  await answerWith(
    page,
    /\/api\/.*\/playbooks\/prompting-standard$/,
    answer => {
      answer.files = [{ path: 'PLAYBOOK.md', text: ATTACK_DOCUMENT }];
    },
  );
  await signInAs(
    page,
    'developer',
    '/ai-governance/playbooks/prompting-standard',
  );
  const text = page.getByRole('region', { name: 'Text', exact: true });
  await expect(text).toContainText(END);
  await expectHarmless(text, watched);
  await expect(text).toContainText(`(${EVIL}\u202F↗)`);
  await picture('attack-playbook');
});

test('harmful texts do nothing in a module of training', async ({
  page,
  portal,
  picture,
}) => {
  const watched = watch(page, portal.url);
  await answerWith(page, /\/api\/.*\/modules\/what-is-allowed$/, answer => {
    answer.text = ATTACK_DOCUMENT;
  });
  await signInAs(
    page,
    'developer',
    '/ai-governance/training/using-ai-assistants-here/modules/what-is-allowed',
  );
  const text = page.getByRole('region', {
    name: 'What is allowed here and where to see it',
  });
  await expect(text).toContainText(END);
  await expectHarmless(text, watched);
  await picture('attack-module');
});

test('hidden characters stand as code points where a version is reviewed', async ({
  page,
  portal,
  picture,
}) => {
  const watched = watch(page, portal.url);
  await signInAs(page, 'enablement');
  await answerWith(page, /\/api\/.*\/playbook-versions\/[^/]+$/, answer => {
    answer.text = ATTACK_DOCUMENT;
  });
  await page.goto('/ai-governance/playbooks/prompting-standard');
  const versions = page.getByRole('table', { name: 'Versions' });
  await versions.getByRole('link', { name: '1.0' }).click();
  const changes = page.getByRole('region', { name: 'What changes' });
  await expect(changes).toContainText(/\d+ hidden characters, shown as their/);
  for (const point of ['U+202E', 'U+2066', 'U+200B', 'U+E0069', 'U+FEFF'])
    await expect(changes.getByRole('table')).toContainText(point);
  await expectHarmless(changes.getByRole('table'), watched);
  await expectHarmless(
    page.getByRole('region', { name: 'What readers see' }),
    watched,
  );
  await picture('attack-diff');
});

test('these checks see harm where there is some', async ({ page, portal }) => {
  await signInAs(page, 'developer');
  const watched = watch(page, portal.url);
  await page.evaluate(html => {
    const place = document.createElement('section');
    place.setAttribute('aria-label', 'Harm');
    place.innerHTML = html;
    document.body.append(place);
  }, `<a href="javascript:alert(1)">go</a><p onclick="alert(2)">x</p><img src="https://${EVIL}/seen.png">`);
  await page.evaluate("alert('seen')");
  const place = page.getByRole('region', { name: 'Harm' });
  expect(await dangersIn(place)).toEqual([
    'href=javascript:alert(1)',
    'onclick=alert(2)',
    '<img>',
    `src=https://${EVIL}/seen.png`,
  ]);
  await expect.poll(() => watched.dialogs).toEqual(['seen']);
});
