import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createControls } from './demo/controls';
import { addDemo } from './demo/demoRepository';
import { Faults } from './http/faults';
import { shuffled, signedDelivery } from './webhooks';
import { World } from './world/World';

describe('C B7 the stand-in delivers as GitHub does', () => {
  it('signed over the exact bytes', () => {
    const { headers, body } = signedDelivery(
      { event: 'ping', payload: { zen: 'ä' }, deliveryId: 'd1' },
      's',
    );
    expect([
      body,
      headers['x-github-event'],
      headers['x-github-delivery'],
    ]).toEqual(['{"zen":"ä"}', 'ping', 'd1']);
    expect(headers['x-hub-signature-256']).toMatch(/^sha256=[0-9a-f]{64}$/);
  });

  it('again with the same id, and out of order', () => {
    const order = [0.9, 0.1, 0.5, 0.2];
    const sent = shuffled(
      [
        { event: 'a', payload: 1, deliveryId: '1' },
        { event: 'b', payload: 2, deliveryId: '2' },
      ],
      { copies: 2, order: () => order.shift() ?? 0 },
    );
    expect(sent.map(({ deliveryId }) => deliveryId)).toEqual([
      '1',
      '2',
      '2',
      '1',
    ]);
  });

  it('what a person plays', async () => {
    const received: string[] = [];
    const bodies = new Set<string>();
    const endpoint = createServer((request, response) => {
      received.push(
        `${request.headers['x-github-event']} ${request.headers['x-github-delivery']}`,
      );
      request.setEncoding('utf8').on('data', text => bodies.add(text));
      response.end();
    });
    await new Promise<void>(resolve =>
      endpoint.listen(0, '127.0.0.1', resolve),
    );
    const addressOf = (server: typeof endpoint) =>
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const stage = {
      ...addDemo(new World()),
      faults: new Faults(),
      sent: [],
      now: () => new Date('2027-01-01T00:00:00Z'),
    };
    const controls = createControls(stage, {
      url: addressOf(endpoint),
      secret: 's',
    });
    await new Promise<void>(resolve =>
      controls.listen(0, '127.0.0.1', resolve),
    );
    const play = async (step: string, method = 'POST') =>
      (await fetch(`${addressOf(controls)}/${step}`, { method })).status;
    const statuses: number[] = [];
    for (const step of [
      'open',
      'push',
      'approve?as=bo',
      'approve?as=cy',
      'redeliver?copies=2',
      'limit',
      'break',
      'dance',
      'merge',
      'sneak',
      'deploy',
    ])
      statuses.push(await play(step));
    statuses.push(await play('checks', 'GET'), await play('runs', 'GET'));
    expect(statuses).toEqual([
      200, 200, 200, 200, 200, 200, 200, 404, 200, 200, 200, 200, 200,
    ]);
    expect([received.length, new Set(received).size]).toEqual([15, 7]);
    expect(bodies.size).toBe(7);
    expect(stage.pull).toMatchObject({ state: 'closed' });
    expect(stage.repository.runs.size).toBe(1);
    expect(stage.pull.commits).toHaveLength(2);
    expect(stage.pull.reviews).toMatchObject([
      { user: { login: 'bo' }, commit_id: stage.pull.commits[1]?.sha },
      { user: { login: 'cy' } },
    ]);
    controls.close();
    endpoint.close();
    controls.closeAllConnections();
    endpoint.closeAllConnections();
  });
});
