import {
  GovernanceApiError,
  type EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicyContent } from '../plugin';
import {
  entityPolicy,
  prohibitedPolicy,
  unclassifiedPolicy,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';

const answering = (policy: EntityPolicy) => ({
  client: { getEntityPolicy: async () => policy },
});

const section = (name: string) => screen.findByRole('region', { name });

describe('R52 what may I do here?', () => {
  it('says each sentence with a word for its kind', async () => {
    renderScreen(entityPolicyContent);
    const answer = await section('What may I do here?');
    const lines = within(answer)
      .getAllByRole('listitem')
      .map(line => line.textContent);
    expect(lines[0]).toMatch(/^MayYou may use GitHub Copilot/);
    expect(lines[1]).toMatch(/^MustSay so in the commit/);
    expect(lines[3]).toMatch(/observed only/);
    expect(lines[4]).toMatch(/^Must notDo not share customer data/);
    expect(lines[6]).toMatch(/^NextAsk security/);
  });

  it('shows the rule behind a sentence: conditions, owner and the sentence of the policy', async () => {
    const { capturedEvents } = renderScreen(entityPolicyContent);
    const answer = await section('What may I do here?');
    await userEvent.click(
      within(answer).getByRole('button', { name: /^rule: Changes under/ }),
    );
    expect(answer).toHaveTextContent('area-owners-review');
    expect(answer).toHaveTextContent('the change touches authentication');
    expect(
      within(answer).getByRole('link', { name: 'security' }),
    ).toBeVisible();
    expect(answer).toHaveTextContent('need human review.');
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({
        action: 'openRule',
        subject: 'area-owners-review',
      }),
    );
  });

  it('shows an example that can be copied', async () => {
    renderScreen(entityPolicyContent);
    const answer = await section('What may I do here?');
    await userEvent.click(
      within(answer).getByRole('button', { name: /^example: Say so/ }),
    );
    expect(within(answer).getByText('Assisted-by: claude-code')).toBeVisible();
    expect(
      within(answer).getByRole('button', { name: 'Copy example' }),
    ).toBeVisible();
  });

  it('shows every source of the tier, what it counts for and who assigned it', async () => {
    renderScreen(entityPolicyContent, answering(prohibitedPolicy()));
    const answer = await section('What may I do here?');
    await userEvent.click(
      within(answer).getByRole('button', { name: 'Where the tier comes from' }),
    );
    expect(answer).toHaveTextContent(
      'Declared in the annotation: internal (a stricter source wins)',
    );
    expect(answer).toHaveTextContent(
      'Inherited from payments: confidential (decides)',
    );
    expect(answer).toHaveTextContent(
      'The sources disagree; the strictest one counts.',
    );
    expect(answer).toHaveTextContent('elin.brookvale');
    expect(answer).toHaveTextContent('Holds settlement data');
  });

  it('says for each assistant whether and how it may be used', async () => {
    renderScreen(entityPolicyContent);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Which assistants, and where',
      }),
    );
    const row = screen.getByRole('row', { name: /Windsor/ });
    expect(row).toHaveTextContent('Not allowed');
    expect(row).toHaveTextContent('not on the list of approved assistants');
  });
});

describe('R06, R15 conditions', () => {
  it('shows state, measured value and fix, what is open first', async () => {
    renderScreen(entityPolicyContent);
    const conditions = await section('Conditions here');
    const [first] = within(conditions).getAllByRole('listitem');
    expect(first).toHaveTextContent('Not met');
    expect(first).toHaveTextContent('0 of 1 review by security.');
    expect(first).toHaveTextContent('How to fix: Ask a member of security');
    expect(conditions).toHaveTextContent('Waived until');
    expect(conditions).toHaveTextContent('Not reported');
    expect(conditions).toHaveTextContent('Last checked');
  });

  it('shows what was seen and how far it can be trusted', async () => {
    renderScreen(entityPolicyContent);
    const conditions = await section('Conditions here');
    await userEvent.click(
      within(conditions).getByRole('button', { name: /^details: A .sast./ }),
    );
    expect(conditions).toHaveTextContent('reported by an entitled machine');
  });

  it('reads the component anew on request', async () => {
    const getEntityPolicy = jest
      .fn()
      .mockResolvedValueOnce(entityPolicy())
      .mockResolvedValueOnce(entityPolicy({ compliance: 'met' }));
    renderScreen(entityPolicyContent, { client: { getEntityPolicy } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check again' }),
    );
    expect(
      await screen.findByText('All enforced conditions met'),
    ).toBeInTheDocument();
  });

  it('keeps what it knows when the check fails, and says so', async () => {
    const getEntityPolicy = jest
      .fn()
      .mockResolvedValueOnce(entityPolicy())
      .mockRejectedValueOnce(
        new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
      );
    renderScreen(entityPolicyContent, { client: { getEntityPolicy } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check again' }),
    );
    expect(
      await screen.findByText(/what you see is older/),
    ).toBeInTheDocument();
    expect(screen.getByText('Conditions not met')).toBeInTheDocument();
  });
});

describe('R22 recent decisions', () => {
  it('uses the words passed, held, denied and preview', async () => {
    renderScreen(entityPolicyContent);
    const decisions = await section('Recent decisions');
    const lines = within(decisions)
      .getAllByRole('listitem')
      .map(line => line.textContent ?? '');
    expect(lines[0]).toMatch(/#412.*Held.*2 of 5 conditions open/);
    expect(lines[1]).toMatch(/Preview, would be held/);
    expect(lines[2]).toMatch(/#409.*Passed.*all 5 conditions met/);
    expect(lines[3]).toMatch(/would be held if every rule were enforced/);
    expect(lines[4]).toMatch(/#401.*Denied/);
  });

  it('shows the reasons of a decision in place', async () => {
    renderScreen(entityPolicyContent);
    const decisions = await section('Recent decisions');
    await userEvent.click(
      within(decisions).getByRole('button', { name: 'reasons: #412' }),
    );
    expect(decisions).toHaveTextContent('1 review by security is missing');
  });

  it('shows how to ask for the first one', async () => {
    renderScreen(entityPolicyContent, answering(prohibitedPolicy()));
    const decisions = await section('Recent decisions');
    expect(decisions).toHaveTextContent(
      'ai-governance check --url http://localhost:7007 --base origin/main --head HEAD --entity component:default/payments-ledger',
    );
  });
});

describe('R07 attribution', () => {
  it('is shown as a lower bound beside the unknown', async () => {
    renderScreen(entityPolicyContent);
    const attribution = await section('Attribution, last 90 days');
    expect(attribution).toHaveTextContent('≥ 30 % attributed to AI');
    expect(attribution).toHaveTextContent('44 % unknown');
    expect(attribution).toHaveTextContent('copilot 10 · claude-code 6');
  });

  it('offers the picture as a table', async () => {
    renderScreen(entityPolicyContent);
    const attribution = await section('Attribution, last 90 days');
    expect(
      within(attribution).getByRole('img', { name: /by week.*highest 50 %/ }),
    ).toBeVisible();
    await userEvent.click(
      within(attribution).getByRole('button', { name: 'show as table' }),
    );
    expect(
      within(attribution).getByRole('row', { name: '2026-W37 0 0 no changes' }),
    ).toBeVisible();
  });

  it('claims no trend from one week', async () => {
    const policy = entityPolicy();
    renderScreen(
      entityPolicyContent,
      answering({
        ...policy,
        attribution: {
          ...policy.attribution,
          weeks: [{ week: '2026-W47', changes: 4, attributed: 1 }],
        },
      }),
    );
    const attribution = await section('Attribution, last 90 days');
    expect(attribution).toHaveTextContent(
      'Only 2026-W47 has changes so far: 25 %. A trend needs a second week.',
    );
  });

  it('says why there is nothing to show', async () => {
    renderScreen(entityPolicyContent, answering(prohibitedPolicy()));
    expect(await section('Attribution, last 90 days')).toHaveTextContent(
      'No changes were seen in the last 90 days.',
    );
  });
});

describe('what is missing is said, with the line that mends it', () => {
  it('names the annotations for repository and tier', async () => {
    renderScreen(entityPolicyContent, answering(unclassifiedPolicy()));
    expect(await screen.findByText('Something to put right')).toBeVisible();
    expect(
      screen.getByText('github.com/project-slug: owner/name'),
    ).toBeVisible();
    expect(
      screen.getByText('ai-governance/sensitivity-tier: internal'),
    ).toBeVisible();
  });
});

describe('five states are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    client: {
      getEntityPolicy: async () => {
        throw new GovernanceApiError({ status, code, message: 'said why' });
      },
    },
  });

  it('loading', async () => {
    renderScreen(entityPolicyContent, {
      client: { getEntityPolicy: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading the AI policy' }),
    ).toBeInTheDocument();
  });

  it.each([
    [
      'no permission',
      failing(403, 'policy.notAllowed'),
      'You may not see this',
      false,
    ],
    [
      'not read yet',
      failing(404, 'policy.entityNotFound'),
      'Not read yet',
      true,
    ],
    [
      'unavailable',
      failing(undefined, 'client.unreachable'),
      'No answer right now',
      true,
    ],
    ['misconfigured', failing(404, 'client.notFoundError'), 'Not set up', true],
  ])('%s', async (_, options, title, canRetry) => {
    renderScreen(entityPolicyContent, options);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryAllByRole('button', { name: 'Try again' }),
      ).toHaveLength(canRetry ? 1 : 0),
    );
  });
});
