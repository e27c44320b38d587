import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testIo } from './__testUtils__/testIo';
import { run } from './run';

const root = resolve(__dirname, '../../..');
const guide = (name: string) =>
  readFileSync(join(root, 'docs/guides', `${name}.md`), 'utf8');

const names = readdirSync(join(root, 'docs/guides')).map(file =>
  file.replace(/\.md$/, ''),
);

/** Commands by name, the longer ones first, as the reference has them. */
const commands = [
  ...readFileSync(join(root, 'docs/reference/cli.md'), 'utf8').matchAll(
    /<!-- help: ([^>]+) -->/g,
  ),
]
  .map(([, command = '']) => command.trim())
  .sort((a, b) => b.length - a.length);

/** Calls of the command in a guide: what stands behind its name, until the call ends. */
const callsIn = (text: string): readonly string[] =>
  [
    ...text
      .replaceAll('\\\n', ' ')
      .matchAll(/(?<![\w./@-])ai-governance ([a-z][^\n`|#]*)/g),
  ].map(([, call = '']) => call.replaceAll("'", ' '));

const helpOf = async (command: string): Promise<string> => {
  const io = testIo({ columns: 200 });
  await run([...command.split(' '), '--help'], io);
  return io.out();
};

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

  it.each(names)('%s calls commands and options that are there', async name => {
    const wrong: string[] = [];
    for (const call of callsIn(guide(name))) {
      const command = commands.find(each => `${call} `.startsWith(`${each} `));
      const help = command === undefined ? '' : await helpOf(command);
      const options = call.match(/(?<=\s)--[a-z][a-z-]*/g) ?? [];
      const unknown = options.filter(option => !help.includes(`${option} `));
      if (command === undefined || unknown.length > 0) wrong.push(call);
    }
    expect(wrong).toEqual([]);
  });
});
