import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFeatureBranch } from '../__testUtils__/gitRepo';
import { obligation } from '../__testUtils__/obligation';
import { runCheckCommand } from '../__testUtils__/runCheckCommand';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

const EVIL =
  'x`](http://evil.example)<img src=x>@acme/all #12 | www.evil.example\n::set-output name=a::b';
// Put together here, so that no scanner of this repository finds it.
const SECRET = ['ghp', '1234567890abcdefghijklmnopqrstuvwxyz'].join('_');
const PATH = 'src/a,b:c%d.ts';

let feature: ReturnType<typeof newFeatureBranch>;
let folder: string;
beforeAll(() => {
  feature = newFeatureBranch();
  feature.write(PATH, `one\nconst token = '${SECRET}';\n`);
  feature.commit('adds what it should not');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => feature.remove());

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const check = (...args: readonly string[]) =>
  runCheckCommand({
    dir: feature.dir,
    args,
    portal: {
      decision: {
        outcome: 'hold',
        obligations: [obligation({ text: EVIL, found: '%', fix: '100%' })],
      },
    },
  });

describe('R24 check reports to CI', () => {
  it('as SARIF, with the place and without the secret', async () => {
    const { exitCode } = await check('--report-sarif', at('x.sarif'));
    expect(exitCode).toBe(1);
    expect(read('x.sarif')).not.toContain(SECRET);
    const [run] = JSON.parse(read('x.sarif')).runs;
    expect(run.results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/a%2Cb%3Ac%25d.ts' },
            region: { startLine: 2 },
          },
        },
      ],
    });
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(
      run.results.map((each: { ruleId: string }) => ids.includes(each.ruleId)),
    ).not.toContain(false);
    expect(run.results[1].message.text).toContain('\\](http');
  });

  it('as a summary in which foreign text does nothing', async () => {
    writeFileSync(at('summary'), 'before\n');
    await check('--report-markdown', at('summary'));
    const text = read('summary');
    expect(text).toMatch(/^before\n### ✋ held: github&#46;/);
    expect(text).not.toContain(SECRET);
    for (const piece of [
      '](http://evil',
      '<img',
      '@acme',
      ' #12',
      'www.',
      'http:',
      '::set',
    ])
      expect(text).not.toContain(piece);
    for (const line of text.split('\n').filter(each => each.startsWith('|')))
      expect(line.match(/\|/g)).toHaveLength(5);
  });

  it('as outputs for later steps', async () => {
    writeFileSync(at('output'), 'before=1\n');
    await check('--report-outputs', at('output'));
    expect(read('output')).toBe(
      'before=1\noutcome=held\nexit-code=1\npreview=false\ndecision-id=decision-1\n',
    );
  });

  it('as annotations, one command a line', async () => {
    const { err, out } = await check('--annotate', 'github');
    const lines = err.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^::error title=[^:,]+,file=src\/a%2Cb%3Ac%25d\.ts,line=2,endLine=2::/,
    );
    expect(lines[1]).toMatch(/^::error title=human-review::x`/);
    expect(lines[1]).toContain('Found: %25. 100%25');
    expect(lines).toHaveLength(2);
    expect(`${out}${err}`).not.toMatch(/^::set-output/m);
    expect(err).not.toContain(SECRET);
  });

  it('only into files', async () => {
    symlinkSync(at('elsewhere'), at('link'));
    const result = await check(
      '--report-outputs',
      at('link'),
      '--format',
      'json',
    );
    expect(result.exitCode).toBe(2);
    expect(result.out).toContain('cli.unwritableFile');
  });

  it('of a release, too', async () => {
    const { exitCode } = await runCheckCommand({
      dir: feature.dir,
      args: [
        '--release',
        'main..HEAD',
        '--report-outputs',
        at('output'),
        '--report-markdown',
        at('summary'),
      ],
      portal: { release: { outcome: 'hold', undecided: [feature.head] } },
    });
    expect(exitCode).toBe(1);
    expect(read('output')).toContain('release-id=release-1\n');
    expect(read('summary')).toContain('No decision is about commit');
  });
});
