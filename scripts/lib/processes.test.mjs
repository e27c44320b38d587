// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, startGroup } from './processes.mjs';

const node = process.execPath;

/** Prints its process id and its child's, and lives until it is ended. */
const family = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log('ids', process.pid, child.pid);
  setInterval(() => {}, 1000);
`;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {ReadonlyArray<number>} pids */
async function waitUntilGone(pids) {
  for (let tries = 0; pids.some(isAlive) && tries < 100; tries += 1) {
    await sleep(50);
  }
  return pids.filter(isAlive);
}

/** @param {string} text */
const idsIn = text =>
  (text.match(/^ids (\d+) (\d+)$/m) ?? []).slice(1).map(Number);

describe('process groups', () => {
  it('give exit code and output', async () => {
    const { code, output } = await run(node, [
      '-e',
      'console.log("out"); console.error("err"); process.exit(3)',
    ]);
    assert.equal(code, 3);
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  it('tell of a command that does not exist', async () => {
    const { code, output } = await run('no-such-command', []);
    assert.equal(code, 127);
    assert.match(output, /ENOENT/);
  });

  it('end with all that they started', async () => {
    /** @type {(ids: number[]) => void} */
    let report = () => undefined;
    const started = new Promise(resolve => {
      report = resolve;
    });
    const group = startGroup(node, ['-e', family], {
      onLine: line => report(idsIn(line)),
    });
    const ids = await started;
    assert.equal(ids.length, 2);
    await group.stop();
    assert.deepEqual(await waitUntilGone(ids), []);
  });

  it('end when the script that started them is killed', async () => {
    const script = `
      import { startGroup } from ${JSON.stringify(new URL('./processes.mjs', import.meta.url).href)};
      startGroup(process.execPath, ['-e', ${JSON.stringify(family)}], { onLine: console.log });
    `;
    const owner = spawn(node, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [text] = await once(owner.stdout, 'data');
    owner.kill('SIGKILL');
    const ids = idsIn(String(text));
    assert.equal(ids.length, 2);
    assert.deepEqual(await waitUntilGone(ids), []);
  });
});
