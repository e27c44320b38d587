import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import { component, onGitHub } from '../../__testUtils__/entities';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const many = Array.from({ length: 300 }, (_, index) =>
  component(`c${index}`, {
    annotations: onGitHub(`acme/c${index}`, 'internal'),
  }),
);

describe('R05 the number of queries', () => {
  it('does not grow with what is asked for', async () => {
    const knex = await cleanDatabase('SQLITE_3');
    const api = await startGovernance({ knex, entities: many });
    await api.ready();
    const other = api.as(mockCredentials.user.header('user:default/ben'));
    let queries = 0;
    const counting = () => {
      queries += 1;
    };
    const count = async (ask: () => PromiseLike<unknown>) => {
      await ask();
      // What earlier questions left to the sequencer is not counted.
      await eventually(async () => {
        const staged = await knex('audit_entries').whereNull('leaf_index');
        return staged.length === 0;
      });
      queries = 0;
      knex.on('query', counting);
      await ask();
      knex.off('query', counting);
      return queries;
    };
    const statuses = (length: number) =>
      count(() =>
        api.person.post('/policy/statuses', {
          entityRefs: many
            .slice(0, length)
            .map(({ metadata }) => `component:default/${metadata.name}`),
        }),
      );
    const page = (name: string) =>
      count(() => api.person.get(`/policy/entities/component/default/${name}`));
    const decide = (given: Partial<DecisionRequest>) =>
      api.machine.post(
        '/policy/decisions',
        aiChange({ repository: 'github.com/acme/c1', ...given }),
      );

    const except = async (length: number) => {
      for (const { metadata } of many.slice(0, length)) {
        const repository = `github.com/acme/${metadata.name}`;
        const given = { repository, reason: 'because it is needed' };
        const headSha = 'd'.repeat(40);
        await api.person.post('/policy/break-glass', { ...given, headSha });
        const { body } = await api.person.post('/policy/waivers', {
          rule: 'human-review',
          scope: { repository },
          reason: given.reason,
          expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
        });
        const approval = `/policy/waivers/${body.waiverId}/approval`;
        await other.post(approval, { reason: 'agreed with it' });
      }
    };

    await decide({ pullRequest: 1 });
    expect(await statuses(300)).toBe(await statuses(1));
    const withOne = await page('c1');
    for (const pullRequest of [2, 3, 4, 5]) await decide({ pullRequest });
    expect(await page('c1')).toBe(withOne);
    expect(withOne).toBeLessThanOrEqual(5);

    const plain = await statuses(300);
    await except(2);
    const withExceptions = await page('c1');
    expect(await statuses(300)).toBe(plain);
    await except(5);
    expect(await statuses(300)).toBe(plain);
    expect(await page('c1')).toBe(withExceptions);
    // Where the evidence of waivers, and of uses of break-glass, stands.
    expect(withExceptions).toBeLessThanOrEqual(withOne + 4);
    await api.stop();
  });
});
