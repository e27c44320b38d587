import {
  GovernanceApiError,
  type GovernanceClient,
  type RenderedPrompt,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  playbook,
  playbookDetail,
  variable,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const PAGE = '/ai-governance/playbooks/prompting-standard';

const variables = [
  variable({ description: 'As the catalog has it.', maxLength: 63 }),
  variable({
    name: 'code',
    title: 'Code',
    type: 'multiline',
    isRequired: false,
    neverShare: ['customerData', 'credentials'],
  }),
  variable({
    name: 'scanner',
    title: 'Scanner',
    type: 'choice',
    options: ['Semgrep', 'Trivy'],
  }),
  variable({
    name: 'cases',
    title: 'Cases',
    type: 'number',
    isRequired: false,
    default: 3,
    minimum: 1,
    maximum: 9,
  }),
  variable({
    name: 'strict',
    title: 'Strict',
    type: 'boolean',
    isRequired: false,
  }),
];

const ready: RenderedPrompt = {
  isShareable: true,
  prompt: 'You review `checkout`.\n<b>not HTML</b>',
  tokens: 12,
  findings: [],
};

async function show(renderPrompt: GovernanceClient['renderPrompt']) {
  const screenOf = renderPage({
    path: PAGE,
    client: {
      renderPrompt,
      getPlaybook: async () =>
        playbookDetail({
          playbook: playbook({ kind: 'promptTemplate' }),
          variables,
        }),
    },
  });
  const form = within(
    await screen.findByRole('form', { name: 'Fill in the prompt' }),
  );
  return { ...screenOf, form };
}

type Form = Awaited<ReturnType<typeof show>>['form'];

async function choose(form: Form, option: string) {
  await userEvent.click(form.getByRole('button', { name: /Scanner/ }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
const submit = (form: Form) =>
  userEvent.click(form.getByRole('button', { name: 'Fill in' }));
async function fill(form: Form) {
  await userEvent.type(
    form.getByRole('textbox', { name: /Component/ }),
    'checkout',
  );
  await choose(form, 'Trivy');
}

describe('the form of a prompt template', () => {
  it('has a field for each variable, with what to enter and what never', async () => {
    const { form } = await show(jest.fn());
    const component = form.getByRole('textbox', { name: /Component/ });
    expect(component).toBeRequired();
    expect(component).toHaveAccessibleDescription(
      'As the catalog has it. At most 63 characters.',
    );
    const code = form.getByRole('textbox', { name: 'Code' });
    expect(code.tagName).toBe('TEXTAREA');
    expect(code).not.toBeRequired();
    expect(code).toHaveAccessibleDescription(
      'Never enter customer data or credentials.',
    );
    expect(form.getByRole('textbox', { name: 'Cases' })).toHaveValue('3');
    expect(form.getByRole('checkbox', { name: 'Strict' })).not.toBeChecked();
  });

  it('sends what was entered, typed, and shows the prompt as plain text', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(window.navigator.clipboard, 'writeText');
    const renderPrompt = jest.fn(async () => ready);
    const { form } = await show(renderPrompt);
    await fill(form);
    await userEvent.click(form.getByRole('checkbox', { name: 'Strict' }));
    await submit(form);
    const prompt = await screen.findByRole('group', { name: 'The prompt' });
    expect(renderPrompt).toHaveBeenCalledWith(
      'prompting-standard',
      {
        values: {
          component: 'checkout',
          scanner: 'Trivy',
          cases: 3,
          strict: true,
        },
      },
      expect.anything(),
    );
    expect(prompt).toHaveTextContent('You review `checkout`. <b>not HTML</b>');
    expect(screen.getByText('about 12 tokens')).toBeVisible();
    await user.click(
      within(prompt).getByRole('button', { name: 'Copy the prompt' }),
    );
    expect(copied).toHaveBeenCalledWith(ready.prompt);
  });

  it('drops the prompt once something else is entered', async () => {
    const { form } = await show(async () => ready);
    await fill(form);
    await submit(form);
    await screen.findByRole('group', { name: 'The prompt' });
    await userEvent.type(form.getByRole('textbox', { name: 'Code' }), 'x');
    expect(screen.queryByRole('group', { name: 'The prompt' })).toBeNull();
  });

  it('says at the fields what is missing, without asking the portal', async () => {
    const renderPrompt = jest.fn();
    const { form } = await show(renderPrompt);
    await submit(form);
    expect(
      await form.findByText('`Component` is missing; expected a line of text'),
    ).toBeVisible();
    expect(
      form.getByText(
        '`Scanner` is missing; expected one of `Semgrep`, `Trivy`',
      ),
    ).toBeVisible();
    expect(form.getByRole('textbox', { name: /Component/ })).toHaveFocus();
    expect(renderPrompt).not.toHaveBeenCalled();
  });

  it('says at the fields what the portal refused, until they are changed', async () => {
    const { form } = await show(async () => {
      throw new GovernanceApiError({
        status: 400,
        code: 'playbooks.invalidValues',
        message: 'the template cannot be filled in with these values',
        issues: [
          {
            code: 'playbooks.invalidValue',
            message: '`Component`: expected text of the form `^[a-z]+$`',
            path: 'component',
          },
          {
            code: 'playbooks.invalidValue',
            message: '`Strict`: expected `true`',
            path: 'strict',
          },
        ],
      });
    });
    await fill(form);
    await submit(form);
    const said = '`Component`: expected text of the form `^[a-z]+$`';
    expect(await form.findByText(said)).toBeVisible();
    expect(form.getByText('`Strict`: expected `true`')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The prompt was not filled in',
    );
    await userEvent.type(form.getByRole('textbox', { name: /Component/ }), 'x');
    expect(form.queryByText(said)).toBeNull();
    expect(form.getByText('`Strict`: expected `true`')).toBeVisible();
  });

  it('gives no prompt that must not be shared, and says what to do', async () => {
    const { form } = await show(async () => ({
      isShareable: false,
      // Never sent in truth; a screen must not show it all the same.
      prompt: 'with the password in it',
      findings: [
        {
          variable: 'code',
          title: 'password in a connection string',
          class: 'credentials',
          line: 3,
          fix: 'put a placeholder there',
          isRedacted: false,
        },
        { title: 'card number', class: 'customerData', isRedacted: false },
      ],
    }));
    await fill(form);
    await submit(form);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no prompt',
    );
    const [inCode, inWhole] = within(
      screen.getByRole('list', { name: 'What was found' }),
    ).getAllByRole('listitem');
    expect(inCode).toHaveTextContent(
      'Password in a connection string · credentialsin “Code”, line 3refusedPut a placeholder there',
    );
    expect(inWhole).toHaveTextContent(
      'Card number · customer datain the whole promptrefused',
    );
    expect(screen.queryByText(/with the password in it/)).toBeNull();
  });

  it('says what was taken out of a prompt', async () => {
    const { form } = await show(async () => ({
      ...ready,
      findings: [
        {
          variable: 'code',
          title: 'e-mail address',
          class: 'customerData',
          isRedacted: true,
        },
      ],
    }));
    await fill(form);
    await submit(form);
    expect(
      await screen.findByText(/What must not be shared was taken out/),
    ).toBeVisible();
    expect(screen.getByText('taken out')).toBeVisible();
    expect(screen.getByRole('group', { name: 'The prompt' })).toBeVisible();
  });

  it('keeps nothing of what is entered', async () => {
    window.localStorage.clear();
    window.sessionStorage.clear();
    const { form, capturedEvents } = await show(async () => ready);
    await fill(form);
    await submit(form);
    await screen.findByRole('group', { name: 'The prompt' });
    const kept = JSON.stringify([
      { ...window.localStorage },
      { ...window.sessionStorage },
      capturedEvents(),
      window.location.href,
      window.document.cookie,
    ]);
    expect(kept).toContain('fillInPrompt');
    expect(kept).not.toMatch(/checkout|Trivy/);
  });
});
