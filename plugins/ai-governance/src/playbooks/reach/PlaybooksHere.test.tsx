import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installedPlaybook } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { entityPolicyContent } from '../../plugin';

const NAME = 'Playbooks for this repository';
const block = async () =>
  within(await screen.findByRole('region', { name: NAME }));

describe('playbooks on the tab of a component', () => {
  it('shows what is there beside what readers get, and the line that brings it up to date', async () => {
    const listInstalledPlaybooks = jest.fn(async () => ({
      repository: 'github.com/acme/checkout',
      reportedAt: '2026-11-20T09:00:00.000Z',
      items: [
        installedPlaybook(),
        installedPlaybook({
          ...{ name: 'asking', title: 'Asking well', state: 'current' },
          installedVersion: '1.2',
        }),
        installedPlaybook({
          ...{ name: 'naming', title: 'Naming', state: 'notInstalled' },
          ...{ installedVersion: undefined, targets: undefined },
        }),
      ],
    }));
    renderScreen(entityPolicyContent, { client: { listInstalledPlaybooks } });
    const list = await (await block()).findByRole('list', { name: NAME });
    const [outdated, current, missing] = within(list).getAllByRole('listitem');
    expect(outdated).toHaveTextContent(
      /Outdated.*installed 1\.1.*current 1\.2.*claude-code/,
    );
    expect(current).toHaveTextContent(/Up to date/);
    expect(missing).toHaveTextContent(/Not installed.*current 1\.2/);
    expect((await block()).getByText(/playbook install/)).toHaveTextContent(
      'ai-governance playbook install prompting-standard naming',
    );
    expect(listInstalledPlaybooks).toHaveBeenCalledWith({
      entityRef: 'component:default/checkout-service',
    });
  });

  it('begins with what has to be done, and shows the others when they are asked for', async () => {
    const missing = [1, 2, 3, 4, 5, 6].map(number =>
      installedPlaybook({
        ...{ name: `missing-${number}`, title: `Missing ${number}` },
        state: 'notInstalled',
      }),
    );
    const items = [...missing, installedPlaybook({ state: 'withdrawn' })];
    renderScreen(entityPolicyContent, {
      client: {
        listInstalledPlaybooks: async () => ({
          repository: 'github.com/acme/checkout',
          items,
        }),
      },
    });
    const list = await (await block()).findByRole('list', { name: NAME });
    const rows = () => within(list).getAllByRole('listitem');
    expect(rows()).toHaveLength(6);
    expect(rows()[0]).toHaveTextContent(/Not to be used any more/);
    expect((await block()).getByText(/playbook install/)).toHaveTextContent(
      /install missing-1 .*missing-5$/,
    );
    await userEvent.click(
      (await block()).getByRole('button', { name: 'Show all 7' }),
    );
    expect(rows()).toHaveLength(7);
  });

  it.each([
    [{ items: [] }, /No playbook is meant for this component/],
    [
      { items: [installedPlaybook({ state: 'notInstalled' })] },
      /no repository/,
    ],
    [
      {
        repository: 'github.com/acme/checkout',
        items: [installedPlaybook({ state: 'notInstalled' })],
      },
      /Nothing was reported/,
    ],
  ])('says what is missing', async (installed, said) => {
    renderScreen(entityPolicyContent, {
      client: { listInstalledPlaybooks: async () => installed },
    });
    expect(await (await block()).findByText(said)).toBeVisible();
  });
});
