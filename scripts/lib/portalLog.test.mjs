// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { portalLogReader } from './portalLog.mjs';

describe("the portal's log", () => {
  for (const { name, line, isShown } of [
    {
      name: 'ordinary lines stay in the file',
      line: '2026-01-01T00:00:00.000Z catalog info Plugin initialization complete',
      isShown: false,
    },
    {
      name: 'a request whose path names an error stays in the file',
      line: '2026-01-01T00:00:00.000Z rootHttpRouter info "GET /error" 200',
      isShown: false,
    },
    {
      name: 'errors of the backend are shown, colours or not',
      line: '\u001b[2m2026-01-01T00:00:00.000Z\u001b[22m \u001b[34mcatalog\u001b[39m \u001b[31merror\u001b[39m it broke',
      isShown: true,
    },
    {
      name: 'errors of the bundler are shown',
      line: 'ERROR in ./src/App.tsx',
      isShown: true,
    },
    {
      name: 'exceptions are shown',
      line: 'TypeError: x is not a function',
      isShown: true,
    },
  ]) {
    it(name, () => {
      /** @type {string[]} */
      const shown = [];
      const log = portalLogReader({
        show: text => shown.push(text),
        verbose: false,
      });
      log.read(line);
      assert.equal(shown.length, isShown ? 1 : 0);
    });
  }

  it('a crash during the start is noticed', async () => {
    const log = portalLogReader({ show: () => undefined, verbose: false });
    log.read('Error: no such config');
    log.read('Node.js v24.1.0');
    await log.startupFailed;
    assert.match(log.recent(), /no such config/);
  });
});
