// @ts-check
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  archiveName,
  publishedPackages,
  resolutionsFor,
} from './publishedPackages.mjs';

describe('packages for other installations', () => {
  it('leaves out what is private', () => {
    const names = publishedPackages().map(({ name }) => name);
    assert.ok(names.includes('@ai-enablement/governance-core'));
    for (const name of ['app', 'backend']) assert.ok(!names.includes(name));
    assert.ok(!names.some(name => name.endsWith('-demo')));
  });

  it('each tells its reader what it is', () => {
    for (const { dir, name } of publishedPackages()) {
      assert.ok(existsSync(join(dir, 'README.md')), `${name} has no README.md`);
    }
  });

  it('another version is another file', () => {
    const name = '@ai-enablement/governance-core';
    assert.equal(
      archiveName({ name, version: '0.1.0' }),
      'governance-core-0.1.0.tgz',
    );
    assert.equal(
      archiveName({ name, version: '0.2.0' }),
      'governance-core-0.2.0.tgz',
    );
  });

  it('resolutions point into the folder, from the root', () => {
    assert.deepEqual(
      resolutionsFor(
        [{ name: '@ai-enablement/governance-core', version: '0.1.0' }],
        'vendor/ai-governance',
      ),
      {
        '@ai-enablement/governance-core':
          'file:./vendor/ai-governance/governance-core-0.1.0.tgz',
      },
    );
  });
});
