import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { asAnother } from '../support/anotherPerson';
import { expect, expectAccessible, signInAs, test } from '../support/fixtures';
import { takePicture } from '../support/picture';
import {
  beginPlaybook,
  playbookText,
  rewritePlaybook,
} from '../support/playbookText';

const LIST = '/ai-governance/playbooks';
const TAB = '/catalog/default/component/checkout-service/ai-policy';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name });

const VARIABLES = `variables:
  - name: component
    title: Component
    description: Name of the component as the catalog has it.
    type: text
    maxLength: 63
  - name: code
    title: Code
    description: The code that the prompt is about.
    type: multiline
    maxLength: 2000
    neverShare: [credentials, customerData]
`;

const body = (values: string) => `## When to use it

- The retries of a caller are not bounded.

## Prompt

\`\`\`prompt
You work on \`{{component}}\`. Bound the retries.

<code>
${values}
</code>
\`\`\`
`;

/** Something that looks like a token of a code host and opens nothing. */
const TOKEN = ['ghp', 'Q7vT2mXz9LkR4bWc8NyHs3JdFp6AeUg1Ko5i'].join('_');

test('a prompt template is written, reviewed by a second person, filled in by a developer, and replaced', async ({
  page,
  browser,
  picture,
}) => {
  // Three people sign in, and every pause is waited for.
  test.setTimeout(180_000);
  const name = `bound-retries-${randomUUID().slice(0, 8)}`;
  const title = `Bound the retries ${name.slice(-8)}`;
  const text = (values: string) =>
    playbookText({
      name,
      title,
      kind: 'promptTemplate',
      more: VARIABLES,
      body: body(values),
    });

  // The enablement lead writes, and sees at once what it looks like and what is wrong.
  await signInAs(page, 'enablement', LIST);
  await expect(
    region(page, 'Playbooks').getByRole('list', { name: 'Playbooks' }),
  ).toBeVisible();
  await picture('playbooks-catalogue');
  await expectAccessible(page);
  await beginPlaybook(page, /^Prompt template/);
  await rewritePlaybook(page, text('{{code}} {{codes}}'));
  await expect(
    region(page, 'Preview').getByRole('heading', { name: /^When to use it/ }),
  ).toBeVisible();
  const problems = page.getByRole('list', { name: 'What to put right' });
  await expect(problems).toContainText('codes');
  await picture('playbook-editor-finding');
  await expectAccessible(page);
  await rewritePlaybook(page, text('{{code}}'));
  await expect(problems).toBeHidden();
  await expect(region(page, 'What the check says')).toContainText(
    `${name}, version 1.0`,
  );
  await page
    .getByRole('textbox', { name: /Reason/ })
    .fill('our callers retry without end');
  await page.getByRole('button', { name: 'Ask for review' }).click();
  const version = region(page, `${title}, version 1.0`);
  await expect(version).toContainText('In review');
  await expect(version.getByRole('button', { name: 'Publish' })).toBeDisabled();
  await picture('playbook-proposed');
  await expectAccessible(page);

  // Somebody else reads source and look, and publishes.
  const second = await asAnother(browser, 'security', `${LIST}/review`);
  await second
    .getByRole('table', { name: /^Versions of playbooks that wait/ })
    .getByRole('link', { name: title })
    .click();
  await expect(region(second, 'What changes')).toContainText(
    'Bound the retries.',
  );
  await expect(
    region(second, 'What readers see').getByRole('heading', {
      name: /^When to use it/,
    }),
  ).toBeVisible();
  await takePicture(second, 'playbook-review');
  await expectAccessible(second);
  await second.getByRole('button', { name: 'Publish' }).click();
  const publishing = second.getByRole('dialog', { name: /^Publish/ });
  await expect(publishing).toContainText('Its audience gets it at once.');
  await takePicture(second, 'playbook-publish');
  await expectAccessible(second);
  await publishing.getByRole('button', { name: 'Publish' }).click();
  await expect(region(second, `${title}, version 1.0`)).toContainText(
    'Current',
  );

  // A developer meets it on the component's tab, and finds it in the catalogue.
  const developer = await asAnother(browser, 'developer', TAB);
  const here = region(developer, 'Playbooks for this repository');
  await here.getByRole('button', { name: /^Show all \d+$/ }).click();
  await takePicture(developer, 'playbooks-here');
  await expectAccessible(developer);
  await here.getByRole('link', { name: title }).click();
  await expect(developer).toHaveURL(new RegExp(`${LIST}/${name}$`));
  await developer.goto(LIST);
  await developer
    .getByRole('searchbox', { name: 'Search' })
    .or(developer.getByRole('textbox', { name: 'Search' }))
    .first()
    .fill(title);
  await region(developer, 'Playbooks')
    .getByRole('link', { name: title })
    .click();

  // What must not be shared never becomes a prompt.
  const form = developer.getByRole('form', { name: 'Fill in the prompt' });
  await form.getByRole('textbox', { name: /^Component/ }).fill('checkout');
  const code = form.getByRole('textbox', { name: /^Code/ });
  await code.fill(`const token = '${TOKEN}';`);
  await form.getByRole('button', { name: 'Fill in' }).click();
  const fillIn = region(developer, 'Fill in the prompt');
  await expect(fillIn.getByRole('alert')).toContainText('There is no prompt');
  await expect(
    fillIn.getByRole('list', { name: 'What was found' }),
  ).toContainText('refused');
  await takePicture(developer, 'playbook-prompt-refused');
  await expectAccessible(developer);
  await code.fill('await retry(send);');
  await form.getByRole('button', { name: 'Fill in' }).click();
  const prompt = fillIn.getByRole('group', { name: 'The prompt' });
  await expect(prompt).toContainText('You work on `checkout`.');
  await takePicture(developer, 'playbook-prompt');
  await expectAccessible(developer);
  await developer
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write']);
  await prompt.getByRole('button', { name: /^Copy/ }).click();
  await expect(developer.getByText('Copied').first()).toBeVisible();
  expect(
    await developer.evaluate(() => window.navigator.clipboard.readText()),
  ).toContain('await retry(send);');

  // It is replaced, and whoever comes to it is led on.
  await second.goto(`${LIST}/${name}`);
  await second.getByRole('button', { name: 'Deprecate…' }).click();
  const ending = second.getByRole('dialog', { name: /^Deprecate/ });
  await ending
    .getByRole('textbox', { name: /Reason/ })
    .fill('the standard says it better');
  await ending
    .getByRole('textbox', { name: /^Use instead/ })
    .fill('prompting-standard');
  await ending.getByRole('button', { name: 'Deprecate' }).click();
  await expect(
    second.getByText('Do not use this playbook any more'),
  ).toBeVisible();
  await developer.reload();
  await expect(
    developer.getByText('Do not use this playbook any more'),
  ).toBeVisible();
  await expectAccessible(developer);
  await developer
    .getByRole('link', { name: 'prompting-standard' })
    .first()
    .click();
  await expect(region(developer, 'Prompting standard')).toBeVisible();
  await second.context().close();
  await developer.context().close();
});
