import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { authorizeInboxService } from './authorize';
import type { Matter } from './model';
import { createInboxService } from './service';

const alert = (name: string): Matter => ({
  id: `aiUse-${name}`,
  kind: 'aiUse',
  title: `cursor was used in \`${name}\``,
  because: 'AI use is prohibited there',
  link: '/',
  since: '2026-11-02T09:00:00.000Z',
  repository: name,
  audience: [],
  entitled: { right: 'acknowledgeAlerts' },
  told: [],
  about: [`component:default/${name}`],
});

describe('R52 alerts in one line', () => {
  it.each([
    [
      ['a', 'b', 'c'],
      ['3 uses of AI where it should not be, in 3 repositories'],
    ],
    [['a', 'b'], ['2 uses of AI where it should not be, in 2 repositories']],
    [['a'], ['cursor was used in `a`']],
    [[], []],
  ])('count those alone that the reader may read: %j', async (may, titles) => {
    const source = {
      kind: 'aiUse',
      needs: [],
      matters: async () => ['a', 'b', 'c'].map(alert),
    } as const;
    const inner = createInboxService({
      attention: { fleet: async () => ({ entities: [], strengthenings: [] }) },
      sources: [source],
      snoozeViews: { snoozesOf: async () => new Map() },
      ambient: { now: () => '2026-11-02T10:00:00.000Z' },
    } as never);
    const isReadable = (ref: string) =>
      may.some(name => ref === `component:default/${name}`);
    const service = authorizeInboxService(inner, {
      permissions: mockServices.permissions(),
      userInfo: mockServices.userInfo({ userEntityRef: 'user:default/ada' }),
      access: { readable: async () => isReadable } as never,
    });
    const { items } = await service.inbox(
      mockCredentials.user('user:default/ada'),
      { limit: 10, isSnoozed: false },
    );
    expect(items.map(({ title }) => title)).toEqual(titles);
  });
});
