// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanEnvironment } from './environment.mjs';

describe('the environment of child processes', () => {
  const env = {
    HOME: '/h',
    PATH: '/shims:/usr/bin:/tools',
    BERRY_BIN_FOLDER: '/shims',
    PROJECT_CWD: '/p',
    npm_config_prefix: '/x',
    npm_lifecycle_event: 'start',
  };

  it('has nothing of the outer package manager', () => {
    assert.deepEqual(cleanEnvironment(env), {
      HOME: '/h',
      PATH: '/usr/bin:/tools',
    });
  });

  it('has the tools first on PATH, once', () => {
    assert.equal(cleanEnvironment(env, ['/tools']).PATH, '/tools:/usr/bin');
  });
});
