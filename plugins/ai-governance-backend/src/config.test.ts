import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readGovernanceConfig } from './config';

const read = (aiGovernance?: JsonObject) =>
  readGovernanceConfig(
    new ConfigReader(aiGovernance === undefined ? {} : { aiGovernance }),
  );

describe('R52 configuration', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      policyFile: undefined,
      needsSecondPerson: true,
      replay: { cron: '17 2 * * *', sampleSize: 200 },
      rotateKeysAfterDays: 365,
      reviews: { dueAfterHours: 48, escalatedAfterHours: 48 },
      attestors: [],
      refreshIntervalSeconds: 30,
      factTimeoutSeconds: 10,
      bodyLimitBytes: 10_000_000,
      hosts: {
        keepDeliveriesDays: 30,
        gatherSeconds: 2,
        catchUpMinutes: 5,
        concurrency: 4,
      },
      notifications: {
        isEnabled: true,
        everyHours: 24,
        urgentKinds: ['approval', 'breakGlass'],
      },
    });
  });

  it('is frozen', () => {
    const config = read({
      attestors: [
        { subject: 'external:ci', repositories: ['github.com/acme/*'] },
      ],
    });
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.attestors)).toBe(true);
    expect(Object.isFrozen(config.attestors[0]?.repositories)).toBe(true);
  });

  it.each([
    [
      'tokens of an unknown CI system',
      {
        attestors: [
          {
            subject: 'external:ci',
            repositories: ['github.com/acme/*'],
            token: { from: 'jenkins' },
          },
        ],
      },
      '`aiGovernance.attestors[0].token.from` is `jenkins`; expected `github` or `gitlab`',
    ],
    [
      'a kind that is never urgent',
      { notifications: { urgentKinds: ['drift'] } },
      '`aiGovernance.notifications.urgentKinds` holds `drift`; expected `approval`, `breakGlass`, `waiver`',
    ],
    [
      'an hour that no day has',
      { notifications: { atHour: 24 } },
      '`aiGovernance.notifications.atHour` is `24`; expected a number from 0 to 23',
    ],
    [
      'a refresh that is too frequent',
      { catalog: { refreshIntervalSeconds: 1 } },
      '`aiGovernance.catalog.refreshIntervalSeconds` is `1`; expected a number from 5 to 3600',
    ],
    [
      'a body limit of nothing',
      { http: { bodyLimitMegabytes: 0 } },
      '`aiGovernance.http.bodyLimitMegabytes` is `0`; expected a number from 1 to 100',
    ],
    [
      'deliveries that are kept for ever',
      { hosts: { keepDeliveriesDays: 3650 } },
      '`aiGovernance.hosts.keepDeliveriesDays` is `3650`; expected a number from 1 to 365',
    ],
    [
      'keys that never grow old',
      { signing: { rotateAfterDays: 10_000 } },
      '`aiGovernance.signing.rotateAfterDays` is `10000`; expected a number from 1 to 3650',
    ],
    [
      'reviews that are never due',
      { breakGlass: { reviewWithinHours: 1000 } },
      '`aiGovernance.breakGlass.reviewWithinHours` is `1000`; expected a number from 1 to 720',
    ],
    [
      'a patience without end',
      { facts: { timeoutSeconds: 600 } },
      '`aiGovernance.facts.timeoutSeconds` is `600`; expected a number from 1 to 60',
    ],
    [
      'a policy file without a name',
      { policy: { file: ' ' } },
      '`aiGovernance.policy.file` is empty',
    ],
    [
      'a replay at no time',
      { replay: { cron: 'nightly' } },
      '`aiGovernance.replay.cron` is `nightly`; expected a cron expression of 5 or 6 fields',
    ],
    [
      'a replay of nothing',
      { replay: { sampleSize: 0 } },
      '`aiGovernance.replay.sampleSize` is `0`; expected a number from 1 to 10000',
    ],
    [
      'a second person who is neither needed nor not',
      { policy: { secondPerson: 'perhaps' } },
      'policy.secondPerson',
    ],
    [
      'a person as attestor',
      { attestors: [{ subject: 'user:default/ada', repositories: ['a/b'] }] },
      '`aiGovernance.attestors[0].subject` is `user:default/ada`; expected the subject of a service',
    ],
    [
      'an attestor of no repository',
      { attestors: [{ subject: 'external:ci', repositories: [] }] },
      '`aiGovernance.attestors[0].repositories` is empty',
    ],
    [
      'a star in the middle of a repository',
      {
        attestors: [
          { subject: 'external:ci', repositories: ['github.com/*/checkout'] },
        ],
      },
      'holds `github.com/*/checkout`; expected repository ids in lower case',
    ],
    [
      'an attestor of everything',
      { attestors: [{ subject: 'external:ci', repositories: ['*'] }] },
      'holds `*`',
    ],
    [
      'a repository in capitals',
      {
        attestors: [
          {
            subject: 'external:ci',
            repositories: ['github.com/Acme/checkout'],
          },
        ],
      },
      'holds `github.com/Acme/checkout`',
    ],
  ])('refuses %s and says what is allowed', (_, config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
