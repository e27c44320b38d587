import {
  GovernanceApiError,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  keptOfReach,
  ownPlaybookReach,
  playbookDetail,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const PAGE = '/ai-governance/playbooks/prompting-standard';
const DIGEST = 'a'.repeat(64);

const showing = (
  own = ownPlaybookReach(),
  more: Partial<GovernanceClient> = {},
) =>
  renderPage({
    path: PAGE,
    client: {
      getPlaybook: async () => playbookDetail(),
      getOwnPlaybookReach: async () => own,
      ...more,
    },
  });
const part = async () =>
  within(await screen.findByRole('region', { name: 'Your part' }));

const required = {
  name: 'prompting-standard',
  title: 'Prompting standard',
  version: '1.2',
  dueOn: '2026-11-16',
} as const;

describe('the own part in a playbook', () => {
  it('says what is overdue, and acknowledges the version that is shown', async () => {
    const own = jest
      .fn()
      .mockResolvedValueOnce(
        ownPlaybookReach({ required: { ...required, state: 'overdue' } }),
      )
      .mockResolvedValue(
        ownPlaybookReach({
          required: { ...required, state: 'done', doneOn: '2026-11-23' },
          receipt: {
            version: '1.2',
            digest: DIGEST,
            at: '2026-11-23T09:00:00.000Z',
          },
        }),
      );
    const acknowledgePlaybook = jest.fn(async () => ownPlaybookReach());
    showing(undefined, { getOwnPlaybookReach: own, acknowledgePlaybook });
    const block = await part();
    expect(await block.findByText('Overdue')).toBeVisible();
    expect(block.getByText('Nov 16, 2026')).toBeVisible();
    await userEvent.click(
      block.getByRole('button', { name: 'I have read version 1.2' }),
    );
    expect(acknowledgePlaybook).toHaveBeenCalledWith('prompting-standard', {
      digest: DIGEST,
    });
    expect(
      await block.findByText(/You acknowledged version 1.2 on/),
    ).toHaveTextContent('Nov 23, 2026');
    expect(block.queryByRole('button', { name: /I have read/ })).toBeNull();
  });

  it('says why an acknowledgement was not taken, and looks again', async () => {
    const getOwnPlaybookReach = jest.fn(async () =>
      ownPlaybookReach({ required: { ...required, state: 'due' } }),
    );
    showing(undefined, {
      getOwnPlaybookReach,
      acknowledgePlaybook: async () => {
        throw new GovernanceApiError({
          status: 409,
          code: 'playbooks.otherVersion',
          message: 'readers get version 1.3 by now',
        });
      },
    });
    const block = await part();
    await userEvent.click(
      await block.findByRole('button', { name: /I have read/ }),
    );
    expect(await block.findByRole('alert')).toHaveTextContent(
      'readers get version 1.3 by now',
    );
    await waitFor(() => expect(getOwnPlaybookReach).toHaveBeenCalledTimes(2));
  });

  it('is rated with the keyboard, and the rating is taken back', async () => {
    const ratePlaybook = jest.fn(async () => ownPlaybookReach());
    showing(ownPlaybookReach({ rating: 3 }), { ratePlaybook });
    const block = await part();
    const three = await block.findByRole('radio', { name: '3' });
    expect(three).toBeChecked();
    three.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(ratePlaybook).toHaveBeenLastCalledWith('prompting-standard', {
      rating: 4,
    });
    await userEvent.click(
      await block.findByRole('button', { name: 'Take it back' }),
    );
    await waitFor(() =>
      expect(ratePlaybook).toHaveBeenLastCalledWith('prompting-standard', {}),
    );
  });

  it.each([
    ['anonymous', /Nobody is told who rated/],
    ['named', /see that it was you/],
  ] as const)('says of %s ratings who sees them', async (ratings, said) => {
    showing(ownPlaybookReach({ kept: keptOfReach({ ratings }) }));
    expect(await (await part()).findByText(said)).toBeVisible();
  });

  it('offers nothing that is switched off', async () => {
    const kept = keptOfReach({ ratings: 'off', comments: false });
    showing(ownPlaybookReach({ kept }));
    const block = await part();
    expect(
      await block.findByText('You do not have to read this.'),
    ).toBeVisible();
    expect(block.queryByRole('radio')).toBeNull();
    expect(block.queryByRole('textbox')).toBeNull();
  });

  it('sends a comment, and says so', async () => {
    const commentOnPlaybook = jest.fn(async () => ({
      ...{ commentId: 'c1', version: '1.2', text: 'step two is missing' },
      writtenOn: '2026-11-23',
    }));
    showing(undefined, { commentOnPlaybook });
    const block = await part();
    const field = await block.findByRole('textbox', {
      name: 'Write to the owner',
    });
    expect(block.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.type(field, 'step two is missing');
    await userEvent.click(block.getByRole('button', { name: 'Send' }));
    expect(commentOnPlaybook).toHaveBeenCalledWith('prompting-standard', {
      text: 'step two is missing',
    });
    expect(await block.findByText('Sent to the owner')).toBeVisible();
    expect(field).toHaveValue('');
  });

  it('shows comments to those who may read them, unsigned', async () => {
    showing(ownPlaybookReach({ mayReadComments: true }), {
      listPlaybookComments: async () => ({
        items: [
          {
            ...{ commentId: 'c1', version: '1.1', text: 'too long' },
            writtenOn: '2026-11-20',
          },
        ],
      }),
    });
    const list = await screen.findByRole('list', {
      name: 'Comments to the owner',
    });
    expect(list).toHaveTextContent('too longVersion 1.1Nov 20, 2026');
  });
});
