import { mockServices } from '@backstage/backend-test-utils';
import { readPlaybookConfig } from './readPlaybookConfig';

const read = (playbooks: object) =>
  readPlaybookConfig(
    mockServices.rootConfig({
      data: {
        app: { baseUrl: 'https://portal.acme.example/' },
        aiGovernance: { catalog: { playbooks: { ...playbooks } } },
      },
    }),
  );

describe('configuration of playbooks as entities', () => {
  it.each`
    given                             | expected
    ${{}}                             | ${{ isEnabled: true, refreshIntervalSeconds: 300 }}
    ${{ enabled: false }}             | ${{ isEnabled: false }}
    ${{ refreshIntervalSeconds: 10 }} | ${{ refreshIntervalSeconds: 10 }}
  `('$given is $expected', ({ given, expected }) => {
    expect(read(given)).toMatchObject({
      portalUrl: 'https://portal.acme.example',
      ...expected,
    });
  });

  it.each([9, 86_401, 10.5])('refuses %d seconds', refreshIntervalSeconds => {
    expect(() => read({ refreshIntervalSeconds })).toThrow(
      `\`aiGovernance.catalog.playbooks.refreshIntervalSeconds\` is ${refreshIntervalSeconds}`,
    );
  });
});
