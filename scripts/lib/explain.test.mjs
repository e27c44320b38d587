// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainPackageManager, lastLines } from './explain.mjs';
import { describeFailure } from './failure.mjs';

describe('a failed set-up says why and what to do', () => {
  for (const { name, output, expected } of [
    {
      name: 'no network, as npm says it',
      output: 'npm error code EAI_AGAIN\nnpm error syscall getaddrinfo',
      expected: /package registry cannot be reached.*\nhint: check the network/,
    },
    {
      name: 'no network, as Yarn says it',
      output: '➤ YN0001: │ RequestError: connect ECONNREFUSED 127.0.0.1:9',
      expected: /package registry cannot be reached/,
    },
    {
      name: 'a full disk comes before what follows from it',
      output: 'ENOSPC: no space left on device\nYN0001: RequestError',
      expected: /no space left on the disk/,
    },
    {
      name: 'a lockfile that does not fit',
      output:
        '➤ YN0028: │ The lockfile would have been modified by this install',
      expected: /`yarn.lock` does not fit.*\nhint: run `yarn install`/,
    },
    {
      name: 'a registry without the version',
      output: 'npm error code ETARGET\nnpm error notarget No matching version',
      expected: /does not offer a version/,
    },
    {
      name: 'a wrong checksum',
      output: 'YN0018: │ the remote archive does not match the checksum',
      expected: /wrong checksum/,
    },
    {
      name: 'something else shows the last lines',
      output: 'one\ntwo',
      expected: /one\ntwo\nerror: cannot install\nhint: the lines above/,
    },
  ]) {
    it(name, () => {
      const failure = explainPackageManager('cannot install', output);
      assert.match(describeFailure(failure), expected);
    });
  }

  it('keeps stack traces away', () => {
    const output = 'Error: broken\n    at run (file.js:1:1)\n\nend\n';
    assert.equal(lastLines(output, 10), 'Error: broken\nend');
  });
});
