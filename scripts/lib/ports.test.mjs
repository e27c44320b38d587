// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePort, parsePort, requireFreePort } from './ports.mjs';

describe('ports', () => {
  const options = { name: 'PORTAL_APP_PORT', fallback: 3000 };

  for (const [value, expected] of /** @type {const} */ ([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])) {
    it(`${JSON.stringify(value)} means ${expected}`, () =>
      assert.equal(parsePort(value, options), expected));
  }

  for (const value of ['0', '65536', 'http', '30.5', '-1']) {
    it(`refuses ${value}`, () =>
      assert.throws(() => parsePort(value, options), {
        message: `expected \`PORTAL_APP_PORT\` to be a port between 1 and 65535, got \`${value}\``,
      }));
  }

  for (const host of ['127.0.0.1', undefined]) {
    it(`a port that is taken on ${host ?? 'all addresses'} is told with the way out`, async () => {
      const server = createServer();
      const port = await freePort();
      await new Promise(resolve => {
        server.listen(port, host, () => resolve(undefined));
      });
      try {
        await assert.rejects(
          requireFreePort(port, {
            purpose: 'the app',
            variable: 'PORTAL_APP_PORT',
          }),
          {
            message: new RegExp(`port ${port}, which the app needs, is taken`),
            hint: new RegExp(`PORTAL_APP_PORT=${port + 1} npm start`),
          },
        );
      } finally {
        server.close();
      }
    });
  }

  it('a free port passes', async () => {
    await requireFreePort(await freePort(), {
      purpose: 'the app',
      variable: 'PORTAL_APP_PORT',
    });
  });
});
