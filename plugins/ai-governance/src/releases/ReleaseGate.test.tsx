import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import {
  entityPolicy,
  passedRelease,
  release,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const gate = () => screen.findByRole('region', { name: 'Release gate' });

describe('R33 the release gate on the tab', () => {
  it('shows the latest answer of each environment', async () => {
    const listReleases = jest.fn(async () => ({
      items: [release(), passedRelease({ environment: undefined })],
    }));
    renderScreen(entityPolicyContent, { client: { listReleases } });
    const block = await gate();
    const [production, unnamed] = await within(block).findAllByRole('listitem');
    expect(production).toHaveTextContent(
      /^production.*Held.*1 change holds it · 1 commit without a decision/,
    );
    expect(unnamed).toHaveTextContent(/^not named.*Passed/);
    expect(listReleases).toHaveBeenCalledWith({
      entityRef: 'component:default/checkout-service',
      latest: true,
      limit: 25,
    });
  });

  it('says how to begin where nobody has asked', async () => {
    renderScreen(entityPolicyContent);
    const block = await gate();
    expect(
      await within(block).findByText(/^Nobody has asked yet/),
    ).toBeVisible();
    expect(block).toHaveTextContent(
      'ai-governance check --release --environment production',
    );
    expect(block).toHaveTextContent('docs/guides/release.md');
  });

  it('asks nothing where there is no repository', async () => {
    const listReleases = jest.fn();
    renderScreen(entityPolicyContent, {
      client: {
        listReleases,
        getEntityPolicy: async () => entityPolicy({ repository: undefined }),
      },
    });
    expect(await gate()).toHaveTextContent('names no repository');
    expect(listReleases).not.toHaveBeenCalled();
  });

  it('is loading', async () => {
    renderScreen(entityPolicyContent, {
      client: { listReleases: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading the release gate' }),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'shared.notAllowed', 'You may not see this'],
    [503, 'shared.notReady', 'No answer right now'],
  ])('tells when it cannot be read: %s', async (status, code, title) => {
    const listReleases = async () => {
      throw new GovernanceApiError({ status, code, message: 'said why' });
    };
    renderScreen(entityPolicyContent, { client: { listReleases } });
    expect(
      await within(await gate()).findByRole('heading', { name: title }),
    ).toBeVisible();
  });
});
