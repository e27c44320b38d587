import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDefaultPolicy } from '@ai-enablement/governance-content';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-'));
  const text = readDefaultPolicy();
  writeFileSync(join(cwd, 'good.yaml'), text);
  writeFileSync(
    join(cwd, 'failing.yaml'),
    text.replaceAll('outcome: hold', 'outcome: pass'),
  );
  writeFileSync(
    join(cwd, 'without-cases.yaml'),
    text.slice(0, text.search(/^(?:caseBases|cases):/m)),
  );
  writeFileSync(
    join(cwd, 'broken.yaml'),
    text
      .replace('effect: forbid', 'effect: forbidd')
      .replace('  title: AI coding', '  titel: AI coding'),
  );
  writeFileSync(
    join(cwd, 'detectors.yaml'),
    `${text}
dataHandling:
  off: [ibann]
  patterns:
    - { id: code-name, title: A code name, class: credentials, pattern: 'Falcon(?=s)' }
`,
  );
  writeFileSync(
    join(cwd, 'idle.yaml'),
    `${text}\ndataHandling:\n  off: [ibann]\n`,
  );
  writeFileSync(join(cwd, 'no.yaml'), 'a: [');
  writeFileSync(join(cwd, 'latin1.yaml'), Buffer.from([0x61, 0x3a, 0xe4]));
  writeFileSync(
    join(cwd, 'cases.yaml'),
    [
      'cases:',
      '  - name: what nobody approved is held',
      '    given: { tier: internal, repository: notApproved, assistant: copilot, stage: controlled, change: { attribution: ai, files: [a.ts] } }',
      '    expect: { outcome: deny }',
      '',
    ].join('\n'),
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function policy(...args: readonly string[]) {
  const io = testIo({ cwd });
  const exitCode = await run(['policy', ...args], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('E: policy lint tells every fault with its place', () => {
  it('says that a sound policy is sound', async () => {
    expect(await policy('lint', 'good.yaml')).toEqual({
      exitCode: 0,
      out: '1 file: 0 errors, 0 warnings\n',
      err: '',
    });
  });

  it('one line for each fault, in the order of the text, over all files', async () => {
    const { exitCode, out } = await policy(
      'lint',
      'good.yaml',
      'broken.yaml',
      'no.yaml',
    );
    expect(exitCode).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^broken\.yaml:\d+:3: error: `title` is missing; .* at metadata\.title \[policy\.missingKey\]$/,
      ),
      expect.stringMatching(
        /^broken\.yaml:\d+:3: error: unknown key `titel`; .*did you mean `title`\? at metadata\.titel \[policy\.unknownKey\]$/,
      ),
      expect.stringMatching(
        /^broken\.yaml:\d+:\d+: error: .*got `forbidd`; did you mean `forbid`\? at rules\[\d+\]\.effect \[policy\.invalidValue\]$/,
      ),
      expect.stringMatching(/^no\.yaml:\d+:\d+: error: /),
      '',
      expect.stringMatching(/^3 files: \d errors, 0 warnings$/),
      '',
    ]);
  });

  it('R08 tries what is asked of detectors on the detectors themselves', async () => {
    const { exitCode, out } = await policy(
      'lint',
      'detectors.yaml',
      'idle.yaml',
    );
    expect(exitCode).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^detectors\.yaml:\d+:\d+: error: is not an RE2 pattern: .* at dataHandling\.patterns\[0\]\.pattern \[policy\.invalidDetector\]$/,
      ),
      expect.stringMatching(
        /^idle\.yaml:\d+:\d+: warning: no detector has the id `ibann`, .* at dataHandling\.off\[0\] \[policy\.idleDetector\]$/,
      ),
      '',
      '2 files: 1 error, 1 warning',
      '',
    ]);
  });

  it('is one JSON document on request', async () => {
    const { out, exitCode } = await policy(
      'lint',
      'broken.yaml',
      '--format',
      'json',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/policy-lint@1',
      summary: { files: 1, errors: 3, warnings: 0 },
      files: [
        {
          file: 'broken.yaml',
          warnings: [],
          errors: [
            { code: 'policy.missingKey', path: 'metadata.title' },
            {},
            {},
          ],
        },
      ],
    });
  });
});

describe('E: policy test runs the cases of a policy', () => {
  it('shows every case and the sums', async () => {
    const { exitCode, out } = await policy('test', 'good.yaml');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^AI coding assistants \(good\.yaml\)\n {2}✓ /);
    expect(out).toMatch(/\n\d{2,} passed, 0 failed\n$/);
  });

  it('shows what was expected, what came out, and where the case stands', async () => {
    const { exitCode, out } = await policy('test', 'failing.yaml');
    expect(exitCode).toBe(1);
    expect(out).toMatch(
      /\n {2}✕ .+\n {4}outcome {2}expected pass\n {13}got hold\n {4}failing\.yaml:\d+\n/,
    );
    expect(out).toMatch(/\n\d+ passed, \d+ failed\n$/);
  });

  it('runs cases of your own against it', async () => {
    const { exitCode, out } = await policy(
      'test',
      'without-cases.yaml',
      '--cases',
      'cases.yaml',
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('✓ what nobody approved is held');
    expect(out).toContain('1 passed, 0 failed');
  });

  it('a policy without cases has proven nothing', async () => {
    const { exitCode, out } = await policy('test', 'without-cases.yaml');
    expect(exitCode).toBe(1);
    expect(out).toContain('has no cases');
  });

  it('is one JSON document on request', async () => {
    const { out } = await policy('test', 'failing.yaml', '--format', 'json');
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      schema: 'ai-governance/policy-test@1',
      summary: { errors: 0 },
    });
    const [{ cases }] = document.policies;
    expect(
      cases.find(({ status }: { status: string }) => status === 'failed'),
    ).toMatchObject({
      file: 'failing.yaml',
      line: expect.any(Number),
      differences: [{ field: 'outcome', expected: 'pass', got: 'hold' }],
    });
  });
});

describe('Part H: a file that cannot be used is a usage failure', () => {
  it.each([
    [
      'a policy that is not there',
      ['lint', 'none.yaml'],
      'cannot read `none.yaml`',
    ],
    ['a policy that is no UTF-8', ['lint', 'latin1.yaml'], 'is not UTF-8'],
    ['no file', ['lint'], 'missing required argument'],
    [
      'a malformed policy, when its cases are asked for',
      ['test', 'broken.yaml'],
      '`rules[',
    ],
    [
      'cases that are not there',
      ['test', 'good.yaml', '--cases', 'none.yaml'],
      'cannot read `none.yaml`',
    ],
    [
      'cases that are none',
      ['test', 'good.yaml', '--cases', 'good.yaml'],
      '`good.yaml` has errors',
    ],
  ])('%s', async (_, args, cause) => {
    const { exitCode, err, out } = await policy(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(cause);
  });
});
