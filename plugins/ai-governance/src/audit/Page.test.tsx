import {
  GovernanceApiError,
  type AuditOperations,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeLedger, type FakeDraft } from '../__testUtils__/fakeLedger';
import { renderAudit } from '../__testUtils__/renderAudit';

const DECISION: FakeDraft = {
  type: 'policy.decisionMade',
  actor: 'external:demo-ci',
  subjectIds: [
    '0b8a2c1e-decision',
    'component:default/checkout-service',
    'github.com/acme/checkout',
  ],
  payload: {
    decisionId: '0b8a2c1e-decision',
    outcome: 'hold',
    isPreview: false,
    pullRequest: 412,
  },
};

const ACTIVATION: FakeDraft = {
  type: 'policy.activated',
  actor: 'plugin:ai-governance',
  subjectIds: ['policy:abc'],
  payload: { number: 1 },
};

const OTHER: FakeDraft = { type: 'insights.cellSealed', payload: {} };

const ledger = () => fakeLedger([ACTIVATION, DECISION, {}, OTHER]);

const table = () => screen.findByRole('table', { name: 'Entries' });
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1);

const openEntry = async (name: RegExp) => {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog');
};

beforeEach(() => window.localStorage.clear());

describe('R22 the ledger can be browsed', () => {
  it('tells each entry in plain words, newest first', async () => {
    renderAudit(ledger());
    const texts = (await rows()).map(row => row.textContent);
    expect(texts).toEqual([
      expect.stringContaining('insights.cellSealed'),
      expect.stringContaining('Tier internal assigned'),
      expect.stringContaining('Change #412 held'),
      expect.stringContaining('Policy put in force, version 1'),
    ]);
    expect(texts[2]).toContain('machine demo-ci');
    expect(texts[3]).toContain('the portal');
  });

  it('links to entity and repository, and shows UTC on hover', async () => {
    renderAudit(ledger());
    const row = (await rows())[2] as HTMLElement;
    expect(
      within(row).getByRole('link', { name: 'github.com/acme/checkout' }),
    ).toHaveAttribute('href', 'https://github.com/acme/checkout');
    expect(row.querySelector('time')).toHaveAttribute(
      'title',
      '2026-11-21 08:01 UTC',
    );
  });

  it('says that an entry waits for its place', async () => {
    renderAudit(fakeLedger([{}, {}], { staged: 1 }));
    const [newest, oldest] = await rows();
    expect(newest).toHaveTextContent('waiting');
    expect(oldest).toHaveTextContent(/0$/);
  });

  it('follows an entity’s history with one click, and says so', async () => {
    const { capturedEvents } = renderAudit(ledger());
    const row = (await rows())[2] as HTMLElement;
    await userEvent.click(
      within(row).getByRole('button', {
        name: 'Follow the history of github.com/acme/checkout',
      }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'History of github.com/acme/checkout',
      }),
    ).toBeInTheDocument();
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(screen.getByRole('textbox', { name: 'About' })).toHaveValue(
      'github.com/acme/checkout',
    );
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({
        action: 'followHistory',
        subject: 'github.com/acme/checkout',
      }),
    );
  });

  it.each([
    ['a kind', '?type=policy.activated', ['Policy put in force']],
    ['who did it', '?actor=external%3Ademo-ci', ['Change #412 held']],
    [
      'an entity',
      '?subject=component%3Adefault%2Fcheckout-service',
      ['insights', 'Tier internal', '#412'],
    ],
    [
      'days',
      '?since=2026-11-21&until=2026-11-21&type=policy.activated',
      ['Policy put in force'],
    ],
  ])('narrows to %s from the address', async (_, search, expected) => {
    renderAudit(ledger(), { search });
    const shown = await rows();
    expect(shown).toHaveLength(expected.length);
    expected.forEach((text, index) =>
      expect(shown[index]).toHaveTextContent(text),
    );
  });

  it('filters by what is typed when asked to, and shows everything again', async () => {
    renderAudit(ledger());
    await rows();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'By' }),
      ' plugin:ai-governance {Enter}',
    );
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(4));
  });

  it('reads older entries when asked to', async () => {
    renderAudit(fakeLedger(Array.from({ length: 60 }, () => ({}))));
    expect(await screen.findByText('50 entries shown')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Older entries' }),
    );
    expect(await screen.findByText('60 entries shown')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Older entries' }),
    ).not.toBeInTheDocument();
  });
});

describe('R22 one entry in full', () => {
  it('shows payload, hashes and place, and is proven step by step', async () => {
    renderAudit(ledger());
    const drawer = await openEntry(/Change #412 held/);
    expect(drawer).toHaveTextContent('entry 2 of 4');
    expect(drawer).toHaveTextContent('"pullRequest": 412');
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Verify in this browser' }),
    );
    expect(
      await within(drawer).findByText('Proven: this entry is in the ledger'),
    ).toBeInTheDocument();
    expect(within(drawer).getAllByRole('listitem').at(-1)).toHaveTextContent(
      'This browser remembers that root from now on.',
    );
  });

  it('says which step failed when the portal lies', async () => {
    const honest = ledger();
    renderAudit(
      {
        ...honest,
        getLedgerEntry: async id => ({
          ...(await honest.getLedgerEntry(id)),
          payload: { outcome: 'pass' },
        }),
      },
      { search: '?entry=e-1' },
    );
    const drawer = await screen.findByRole('dialog');
    await userEvent.click(
      await within(drawer).findByRole('button', {
        name: 'Verify in this browser',
      }),
    );
    expect(await within(drawer).findByText('Not proven')).toBeInTheDocument();
    expect(drawer).toHaveTextContent(
      'What you see here differs from the text that was hashed.',
    );
  });

  it('leads to the history of each subject', async () => {
    renderAudit(ledger(), { search: '?entry=e-1' });
    const drawer = await screen.findByRole('dialog');
    expect(
      await within(drawer).findByRole('link', {
        name: 'Follow the history of component:default/checkout-service',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/audit?subject=component%3Adefault%2Fcheckout-service',
    );
  });

  it('waits with the proof until the entry has its place', async () => {
    renderAudit(fakeLedger([{}], { staged: 1 }), { search: '?entry=e-0' });
    const drawer = await screen.findByRole('dialog');
    expect(
      await within(drawer).findByText(/waits for its place/),
    ).toBeInTheDocument();
    expect(
      within(drawer).queryByRole('button', { name: 'Verify in this browser' }),
    ).not.toBeInTheDocument();
  });

  it('closes by keyboard', async () => {
    renderAudit(ledger(), { search: '?entry=e-1' });
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });
});

describe('R22 the whole ledger', () => {
  const verify = async () =>
    userEvent.click(
      await screen.findByRole('button', { name: 'Verify the whole ledger' }),
    );

  it('is found sound', async () => {
    renderAudit(ledger());
    await verify();
    expect(await screen.findByText('The ledger is sound')).toBeInTheDocument();
    expect(screen.getByText(/All 4 entries were read/)).toBeInTheDocument();
    expect(
      await screen.findByText(/Unchanged: the same 4/),
    ).toBeInTheDocument();
  });

  it('is found broken, and where', async () => {
    const honest = ledger();
    renderAudit({
      ...honest,
      listLedgerLeaves: async query => {
        const page = await honest.listLedgerLeaves(query);
        return {
          ...page,
          items: page.items.map(leaf =>
            leaf.index === 1
              ? { ...leaf, canonical: leaf.canonical.replace('hold', 'pass') }
              : leaf,
          ),
        };
      },
    });
    await verify();
    expect(
      await screen.findByText('The ledger is not sound'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Leaf 1 does not have the hash/),
    ).toBeInTheDocument();
  });

  it('stops when told to, and says how far it came', async () => {
    const honest = ledger();
    renderAudit({
      ...honest,
      listLedgerLeaves: (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () =>
            reject(options.signal?.reason),
          );
        }),
    });
    await verify();
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/^Stopped after 0/)).toBeInTheDocument();
  });

  it('gives the command that needs neither page nor portal', async () => {
    const honest = ledger();
    const { root } = await honest.getLedgerHead();
    renderAudit(honest);
    expect(
      await screen.findByText(
        `ai-governance ledger export ledger.ndjson && ai-governance ledger verify ledger.ndjson --size 4 --root ${root}`,
      ),
    ).toBeInTheDocument();
  });

  it('raises the alarm over a rewritten history, and forgets only when asked twice', async () => {
    window.localStorage.setItem(
      'ai-governance.verified-head http://localhost:7007',
      JSON.stringify({
        size: 4,
        root: 'a'.repeat(64),
        verifiedAt: '2026-11-20T10:00:00.000Z',
      }),
    );
    renderAudit(ledger());
    const alarm = await screen.findByRole('alert');
    expect(alarm).toHaveTextContent('The history was rewritten');
    expect(alarm).toHaveTextContent('At least one of them was changed');
    expect(alarm).toHaveTextContent('a'.repeat(64));
    const forget = 'Forget what was verified';
    await userEvent.click(within(alarm).getByRole('button', { name: forget }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Forget it' }),
    );
    expect(
      await screen.findByText(/has not verified the ledger yet/),
    ).toBeInTheDocument();
  });
});

describe('R52 five states of the ledger browser', () => {
  const failing = (error: {
    readonly code: string;
    readonly status?: number;
  }): Partial<AuditOperations> => {
    const reject = async () => {
      throw new GovernanceApiError({ message: 'the reason', ...error });
    };
    return { getLedgerHead: reject, listLedgerEntries: reject };
  };

  it('loading', async () => {
    const never = () => new Promise<never>(() => undefined);
    renderAudit({ getLedgerHead: never, listLedgerEntries: never });
    expect(
      await screen.findAllByRole('status', { name: 'Loading the ledger' }),
    ).toHaveLength(2);
  });

  it.each([
    ['nothing recorded', '', 'Nothing is recorded yet', 'ai-governance check'],
    ['nothing that matches', '?subject=x', 'No entry matches', 'must be whole'],
  ])('empty: %s', async (_, search, title, text) => {
    renderAudit(fakeLedger([]), { search });
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(screen.getByText(text, { exact: false })).toBeInTheDocument();
  });

  it.each([
    [
      'no permission',
      { code: 'http.forbidden', status: 403 },
      'You may not read the ledger',
      false,
    ],
    [
      'unavailable',
      { code: 'client.unreachable' },
      'No answer right now',
      true,
    ],
    [
      'misconfigured',
      { code: 'client.unexpectedAnswer', status: 404 },
      'Not set up',
      true,
    ],
    [
      'refused',
      { code: 'http.badRequest', status: 400 },
      'The question was refused',
      true,
    ],
  ])('%s', async (_, error, title, canRetry) => {
    renderAudit(failing(error));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    const alerts = screen.getAllByRole('alert');
    for (const alert of alerts) {
      expect(alert).toHaveTextContent(title);
      expect(alert).toHaveTextContent('the reason');
      expect(
        within(alert).queryAllByRole('button', { name: 'Try again' }),
      ).toHaveLength(canRetry ? 1 : 0);
    }
  });

  it('an entry that is not there', async () => {
    renderAudit(
      {
        ...ledger(),
        getLedgerEntry: async () => {
          throw new GovernanceApiError({
            code: 'audit.entryNotFound',
            message: 'there is no entry `x`',
            status: 404,
          });
        },
      },
      { search: '?entry=x' },
    );
    expect(
      await within(await screen.findByRole('dialog')).findByRole('heading', {
        name: 'No such entry',
      }),
    ).toBeInTheDocument();
  });
});
