// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkText } from './text.mjs';

describe('text that ties the repository to a machine or a registry', () => {
  const dir = mkdtempSync(join(tmpdir(), 'text-'));
  after(() => rmSync(dir, { recursive: true, force: true }));

  const home = '/home';
  for (const { name, file, text, expected } of [
    {
      name: 'a plain lockfile is all right',
      file: 'yarn.lock',
      text: '  resolution: "yaml@npm:2.8.0"\n',
      expected: [],
    },
    {
      name: 'a lockfile with the address of an archive is not',
      file: 'yarn.lock',
      text: '  resolution: "yaml@npm:2.8.0::__archiveUrl=x"\n',
      expected: ['no-registry-host'],
    },
    {
      name: 'a registry in the settings of Yarn is not',
      file: '.yarnrc.yml',
      text: 'npmRegistryServer: x\n',
      expected: ['no-registry-host'],
    },
    {
      name: 'a home folder in a document is not all right',
      file: 'docs/a.md',
      text: `see ${home}/somebody/portal\n`,
      expected: ['no-machine-path'],
    },
    {
      name: 'a home folder in a fixture is',
      file: 'packages/a/__fixtures__/a.sarif',
      text: `"uri": "${home}/runner/work/a.ts"\n`,
      expected: [],
    },
    {
      name: 'a page of a site is no path of a machine',
      file: 'docs/b.md',
      text: `https://example.com${home}/page/\n`,
      expected: [],
    },
  ]) {
    it(name, () => {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
      assert.deepEqual(
        checkText(dir, [file]).map(({ rule }) => rule),
        expected,
      );
    });
  }
});
