import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testIo } from './__testUtils__/testIo';
import { run } from './run';

const root = resolve(__dirname, '../../..');
const guide = (name: string) =>
  readFileSync(join(root, 'docs/guides', `${name}.md`), 'utf8');

describe('E: what guides show is what comes', () => {
  it('the cases of the default policy, counted', async () => {
    const io = testIo({ cwd: root });
    const policy = 'packages/governance-content/policies/default.yaml';
    await expect(run(['policy', 'test', policy], io)).resolves.toBe(0);
    const passed = Number(/(\d+) passed/.exec(io.out())?.[1]);
    const shown = guide('policy').match(/\d+ passed/g);
    // The last one comes after the guide's two cases were added.
    expect(shown).toEqual(
      [passed, passed, passed, passed + 2].map(count => `${count} passed`),
    );
  });
});
