import { fromEvent } from './fromEvent';

const UUID = '13792a34-cac6-4fda-95a8-c58e00a3954e';
const payload = { object_kind: 'push', event_name: 'push' };
const metadata = {
  'x-gitlab-event': 'Push Hook',
  'x-gitlab-event-uuid': UUID,
  'idempotency-key': 'once',
};
const from = (instance?: string) => ({
  ...metadata,
  ...(instance && { 'x-gitlab-instance': instance }),
});

describe('C B1 events of GitLab from the events service', () => {
  it.each`
    isOurs   | host                  | topic            | given
    ${true}  | ${'gitlab.com'}       | ${'gitlab'}      | ${from()}
    ${true}  | ${'gitlab.com'}       | ${'gitlab'}      | ${from('https://gitlab.com')}
    ${true}  | ${'gitlab.com'}       | ${'gitlab.push'} | ${from('https://gitlab.com')}
    ${true}  | ${'git.example:8443'} | ${'gitlab'}      | ${from('https://Git.example:8443/gitlab')}
    ${false} | ${'git.example:8443'} | ${'gitlab'}      | ${from('https://git.example')}
    ${false} | ${'git.example'}      | ${'gitlab'}      | ${from()}
    ${false} | ${'gitlab.com'}       | ${'gitlab'}      | ${from('https://git.example')}
    ${false} | ${'gitlab.com'}       | ${'gitlab'}      | ${from('no address')}
    ${false} | ${'gitlab.com'}       | ${'github'}      | ${from()}
    ${false} | ${'gitlab.com'}       | ${'gitlab'}      | ${{}}
  `(
    'on `$topic` from $given for $host: $isOurs',
    ({ isOurs, host, topic, given }) => {
      expect(fromEvent({ topic, payload, metadata: given }, { host })).toEqual(
        isOurs
          ? { event: 'push', deliveryId: 'once', body: payload }
          : undefined,
      );
    },
  );

  it('is the same event by either topic', () => {
    const idOn = (topic: string) =>
      fromEvent(
        { topic, payload, metadata: { 'x-gitlab-event-uuid': UUID } },
        { host: 'gitlab.com' },
      )?.deliveryId;
    expect(idOn('gitlab')).toMatch(new RegExp(`^${UUID}-`));
    expect(idOn('gitlab.push')).toBe(idOn('gitlab'));
  });
});
