import {
  GovernanceApiError,
  type TierBatch,
  type TierBatchItem,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderScreen';

const path = '/ai-governance/classification';
const yes = { isPermitted: true };
const no = { isPermitted: false };

const tierBatch = (given: Partial<TierBatch> = {}): TierBatch => ({
  batchId: 'b1',
  state: 'proposed',
  counts: { planned: 2, refused: 1 },
  reason: 'libraries are public',
  proposedBy: 'user:default/elin.brookvale',
  proposedAt: '2026-11-20T09:00:00.000Z',
  permits: { confirm: yes, withdraw: yes, undo: no },
  ledger: { entryId: 'e1', state: 'staged' },
  ...given,
});
const item = (
  name: string,
  given: Partial<TierBatchItem> = {},
): TierBatchItem => ({
  entityRef: `component:default/${name}`,
  tier: 'public',
  before: { tier: 'unclassified', isCritical: false },
  after: { tier: 'public', isCritical: false },
  outcome: 'planned',
  ...given,
});
const refused = item('vault', {
  before: { tier: 'confidential', isCritical: false },
  after: undefined,
  outcome: 'refused',
  because: 'a batch lowers nothing',
});
const form = () =>
  screen.findByRole('region', { name: 'Classify many at once' });
const reasonIn = (dialog: HTMLElement) =>
  within(dialog).getByRole('textbox', { name: /Reason/ });

describe('R05 a new batch', () => {
  it('is previewed from a list and proposed with a reason', async () => {
    const previewTierBatch = jest.fn(async () => ({
      counts: { planned: 1, refused: 1 },
      items: [item('lib-a'), refused],
    }));
    const proposeTierBatch = jest.fn(async () => tierBatch());
    const getTierBatch = jest.fn(async () => tierBatch());
    renderPage({
      path,
      client: { previewTierBatch, proposeTierBatch, getTierBatch },
    });
    const block = await form();
    const preview = within(block).getByRole('button', { name: 'Preview' });
    expect(preview).toBeDisabled();
    await userEvent.click(
      within(block).getByRole('radio', { name: 'From a list' }),
    );
    const list = within(block).getByRole('textbox', { name: /One a line/ });
    await userEvent.type(list, 'lib-a,public{enter}a b,public');
    expect(block).toHaveTextContent('1 line read.');
    expect(block).toHaveTextContent('These lines cannot be read: 2.');
    expect(preview).toBeDisabled();
    await userEvent.clear(list);
    await userEvent.type(list, 'lib-a,public{enter}vault,public');
    await userEvent.click(preview);
    const table = await within(block).findByRole('table', {
      name: 'Entities of the batch',
    });
    for (const text of [
      'lib-a',
      'unclassified, not critical',
      'Public, not critical',
      'a batch lowers nothing',
    ]) {
      expect(table).toHaveTextContent(text);
    }
    const selection = {
      list: [
        { entityRef: 'component:default/lib-a', tier: 'public' },
        { entityRef: 'component:default/vault', tier: 'public' },
      ],
    };
    expect(previewTierBatch).toHaveBeenCalledWith(selection);
    await userEvent.click(
      within(block).getByRole('button', { name: 'Propose…' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('1 to be changed');
    await userEvent.type(reasonIn(dialog), 'libraries are public');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Propose' }),
    );
    await waitFor(() =>
      expect(proposeTierBatch).toHaveBeenCalledWith({
        selection,
        reason: 'libraries are public',
      }),
    );
    expect(
      await screen.findByRole('region', { name: 'A batch' }),
    ).toBeInTheDocument();
  });

  it('says why a preview was refused', async () => {
    const previewTierBatch = async () => {
      throw new GovernanceApiError({
        status: 400,
        code: 'policy.invalidTierBatch',
        message: 'the rule matches too many',
      });
    };
    renderPage({ path, client: { previewTierBatch } });
    const block = await form();
    await userEvent.click(
      within(block).getByRole('radio', { name: 'From a list' }),
    );
    await userEvent.type(
      within(block).getByRole('textbox', { name: /One a line/ }),
      'lib-a,public',
    );
    await userEvent.click(
      within(block).getByRole('button', { name: 'Preview' }),
    );
    expect(await within(block).findByRole('alert')).toHaveTextContent(
      'the rule matches too many',
    );
  });
});

describe('R05 a batch that there is', () => {
  it.each([
    ['Confirm and apply', 'confirmTierBatch', tierBatch(), 'Batch applied'],
    ['Withdraw', 'withdrawTierBatch', tierBatch(), 'Batch withdrawn'],
    [
      'Undo',
      'undoTierBatch',
      tierBatch({
        state: 'applied',
        permits: { confirm: no, withdraw: no, undo: yes },
      }),
      'Batch undone',
    ],
  ] as const)('%s', async (name, call, batch, done) => {
    const say = jest.fn(async () => batch);
    renderPage({
      path: `${path}?batch=b1`,
      client: {
        listTierBatches: async () => ({ items: [batch] }),
        getTierBatch: async () => batch,
        listTierBatchItems: async () => ({ items: [item('lib-a'), refused] }),
        [call]: say,
      },
    });
    const block = await screen.findByRole('region', { name: 'A batch' });
    await userEvent.click(await within(block).findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(reasonIn(dialog), 'looked at all of it');
    await userEvent.click(within(dialog).getByRole('button', { name }));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(say).toHaveBeenCalledWith('b1', { reason: 'looked at all of it' });
  });

  it('says why who proposed it cannot confirm it', async () => {
    const permits = {
      confirm: {
        isPermitted: false,
        because: 'you proposed it; a second person confirms',
      },
      withdraw: yes,
      undo: no,
    };
    renderPage({
      path: `${path}?batch=b1`,
      client: { getTierBatch: async () => tierBatch({ permits }) },
    });
    expect(
      await screen.findByText(
        'You cannot confirm it: you proposed it; a second person confirms.',
      ),
    ).toBeInTheDocument();
  });

  it('is listed with its state, and opened', async () => {
    renderPage({
      path,
      client: {
        listTierBatches: async () => ({ items: [tierBatch()] }),
        getTierBatch: async () => tierBatch(),
      },
    });
    const list = await screen.findByRole('region', { name: 'Batches' });
    await waitFor(() =>
      expect(list).toHaveTextContent(
        'Waits for a second person: libraries are public',
      ),
    );
    await userEvent.click(
      within(list).getByRole('button', {
        name: 'Open the batch: libraries are public',
      }),
    );
    expect(
      await screen.findByRole('region', { name: 'A batch' }),
    ).toBeInTheDocument();
  });
});
