import {
  GovernanceApiError,
  type EntityPolicy,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicy } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';
import { downloadText } from '../shared/download';

jest.mock('../shared/download');

async function open(
  client: Partial<GovernanceClient> = {},
  over: Partial<EntityPolicy> = {},
) {
  renderScreen(entityPolicyContent, {
    client: {
      getEntityPolicy: async () => ({ ...entityPolicy(), ...over }),
      ...client,
    },
  });
  return screen.findByRole('region', { name: 'For your assistant' });
}

const row = (block: HTMLElement, name: RegExp) =>
  within(block)
    .findAllByRole('listitem')
    .then(rows => rows.find(each => name.test(each.textContent ?? ''))!);

describe('R21 what assistants read, ready to be taken away', () => {
  it.each([
    [/Copilot/, ['Settings › Copilot › Content exclusion', 'enforced']],
    [/Cursor/, ['.cursorignore', 'advisory']],
  ])(
    'tells of %s where it belongs and how far it holds',
    async (name, texts) => {
      const shown = await row(await open(), name);
      for (const text of texts) expect(shown).toHaveTextContent(text);
    },
  );

  it('tells what pays no heed to it, and what it says', async () => {
    const shown = await row(await open(), /Cursor/);
    const button = within(shown).getByRole('button', {
      name: 'What it says: Cursor',
    });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(shown).toHaveTextContent(
      'who wants to can get around it. Paid no heed to by: the terminal of its agent; MCP servers.',
    );
    expect(
      within(shown).getByRole('region', { name: 'Text for Cursor' }),
    ).toHaveTextContent('# ai-governance: begin .env');
    expect(
      within(shown).getByRole('link', { name: /cursor\.com/ }),
    ).toHaveAttribute('href', 'https://cursor.com/docs/context/ignore-files');
  });

  it.each([
    [/Cursor/, '.cursorignore', /# ai-governance: begin/],
    [/Copilot/, 'copilot-exclusion-repository.yaml', /^- "\.env"\n$/],
  ])('downloads %s as %s', async (name, file, text) => {
    const shown = await row(await open(), name);
    await userEvent.click(
      within(shown).getByRole('button', { name: `Download ${file}` }),
    );
    expect(downloadText).toHaveBeenLastCalledWith(
      file,
      expect.stringMatching(text),
      'text/plain;charset=utf-8',
    );
  });

  it('warns of files in the repository that differ from the policy', async () => {
    const block = await open({
      getHostProtection: async entityRef => ({
        entityRef,
        items: [
          {
            host: 'github',
            branch: 'main',
            settingsUrl: 'https://github.com/acme/checkout/settings/rules',
            requiredChecks: [],
            reviews: 1,
            observedAt: '2026-11-20T10:00:00.000Z',
            changedAt: '2026-11-20T10:00:00.000Z',
            assistantFiles: [
              {
                id: 'cursor-ignore',
                path: '.cursorignore',
                state: 'outdated',
                because: 'the lines of the policy are not in it',
              },
            ],
          },
        ],
      }),
    });
    expect(
      await within(block).findByText(/^One file in the repository is not as/),
    ).toBeVisible();
    const shown = await row(block, /Cursor/);
    expect(shown).toHaveTextContent('differs from the policy');
    await userEvent.click(
      within(shown).getByRole('button', { name: 'What it says: Cursor' }),
    );
    expect(shown).toHaveTextContent(
      'In the repository .cursorignore differs: the lines of the policy are not in it.',
    );
  });

  it('gives the command that writes all of them', async () => {
    const block = await open();
    expect(
      await within(block).findByText('ai-governance assistants export --write'),
    ).toBeVisible();
  });

  it('says what is missing for a component without a repository', async () => {
    const block = await open({}, { repository: undefined });
    expect(block).toHaveTextContent(/names no repository.*Name its source/);
  });

  it('waits, and tells of a failure with a way to try again', async () => {
    let fail: (error: Error) => void = () => {};
    const getAssistantFiles = jest
      .fn()
      .mockReturnValue(new Promise((_, reject) => (fail = reject)));
    const block = await open({ getAssistantFiles });
    expect(
      await within(block).findByRole('status', {
        name: 'Reading the files for assistants',
      }),
    ).toBeVisible();
    fail(
      new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
    );
    expect(
      await within(block).findByRole('button', { name: /again/i }),
    ).toBeVisible();
  });
});
