import type { HostProtection } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicy, obligation } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const KEPT: HostProtection['items'][number] = {
  host: 'github',
  branch: 'main',
  settingsUrl: 'https://github.com/acme/checkout/settings/rules',
  requiredChecks: [
    { name: 'ai-governance', isPinnedToApp: true },
    { name: 'build', isPinnedToApp: false },
  ],
  reviews: 1,
  bypassActors: ['role:admin'],
  codeOwnerReviews: false,
  observedAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-20T10:00:00.000Z',
};

async function openCondition(getHostProtection: () => Promise<HostProtection>) {
  const text = 'The default branch must require 1 review.';
  renderScreen(entityPolicyContent, {
    client: {
      getEntityPolicy: async () =>
        entityPolicy({
          obligations: [obligation({ kind: 'protection', text })],
        }),
      getHostProtection,
    },
  });
  await userEvent.click(
    await screen.findByRole('button', { name: new RegExp(`: ${text}$`) }),
  );
}

const protection =
  (over: Partial<HostProtection['items'][number]> = {}) =>
  async (): Promise<HostProtection> => ({
    entityRef: 'component:default/checkout-service',
    repository: 'github.com/acme/checkout',
    items: [{ ...KEPT, ...over }],
  });

const block = () =>
  screen.findByRole('region', { name: 'What the host enforces' });

describe('R24 what the host enforces stands beside what is asked of it', () => {
  it('names checks, reviews, who may pass by, and the page to set it on', async () => {
    await openCondition(protection());
    const shown = await block();
    expect(shown).toHaveTextContent('ai-governance, pinned to its app');
    expect(shown).toHaveTextContent('build, any app may report it');
    expect(shown).toHaveTextContent('role:admin');
    expect(
      within(shown).getByRole('link', { name: /Settings at the host/ }),
    ).toHaveAttribute('href', KEPT.settingsUrl);
  });

  it('calls hidden what the host does not tell', async () => {
    await openCondition(
      protection({ bypassActors: undefined, codeOwnerReviews: undefined }),
    );
    expect(
      within(await block()).getAllByText('the host does not tell'),
    ).toHaveLength(2);
  });

  it('offers a ruleset to apply', async () => {
    await openCondition(
      protection({
        proposal: {
          fileName: 'ruleset.json',
          text: '{"name":"AI governance"}',
          settingsUrl: 'https://github.com/acme/checkout/settings/rules',
        },
      }),
    );
    const shown = await block();
    await userEvent.click(
      within(shown).getByRole('button', { name: 'ready ruleset' }),
    );
    expect(shown).toHaveTextContent('{"name":"AI governance"}');
    expect(
      within(shown).getByRole('button', { name: 'Download ruleset.json' }),
    ).toBeEnabled();
  });

  it.each<[string, Partial<HostProtection['items'][number]>, string]>([
    [
      'areas whose files all have owners',
      { areaOwnership: { unowned: [], isComplete: true } },
      'every file of every area has one',
    ],
    [
      'files that could not all be looked at',
      { areaOwnership: { unowned: [], isComplete: false } },
      'Not all files could be looked at.',
    ],
    ['owners that are not known', {}, 'not known'],
    [
      'a host that hides a part',
      { isPartlyHidden: true },
      'what is not listed is unknown',
    ],
    [
      'a portal without an app',
      {
        requiredChecks: [
          { name: 'ai-governance', isPinnedToApp: false, hasNoApp: true },
        ],
      },
      'connect it as an app',
    ],
  ])('tells %s', async (_name, over, words) => {
    await openCondition(protection(over));
    expect(await block()).toHaveTextContent(words);
  });

  it('names areas without owners and offers lines for CODEOWNERS', async () => {
    await openCondition(
      protection({
        areaOwnership: {
          unowned: [
            { area: 'payments', files: 1, paths: ['pay.ts'] },
            { area: 'authentication', files: 3, paths: ['src/auth/a.ts'] },
          ],
          isComplete: false,
          proposal: '**/auth/** @acme/security',
        },
      }),
    );
    const shown = await block();
    expect(shown).toHaveTextContent(
      'payments: 1 file without an owner, such as pay.ts',
    );
    expect(shown).toHaveTextContent('authentication: 3 files without an owner');
    await userEvent.click(
      within(shown).getByRole('button', { name: 'lines for CODEOWNERS' }),
    );
    expect(shown).toHaveTextContent('**/auth/** @acme/security');
  });

  it('says when no host has told anything, and when the answer fails', async () => {
    await openCondition(async () => ({
      entityRef: 'component:default/checkout-service',
      items: [],
    }));
    expect(
      await screen.findByText(/No code host has told the portal yet/),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    await openCondition(async () => {
      throw new Error('connection lost');
    });
    expect(await screen.findByText(/connection lost/)).toBeInTheDocument();
  });
});
