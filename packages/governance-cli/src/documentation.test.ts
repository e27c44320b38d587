import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readAttestation } from './check/attestation';
import { checkDocument } from './report/json';
import { checkReport } from './report/checkReport';
import { decisionRecord } from './__testUtils__/standIn';
import { testIo } from './__testUtils__/testIo';
import { run } from './run';

const root = resolve(__dirname, '../../..');
const reference = readFileSync(join(root, 'docs/reference/cli.md'), 'utf8');

/** Blocks that must be what the command prints: command line to text. */
const helpBlocks = [
  ...reference.matchAll(
    /<!-- help(?:: ([^>]+))? -->\n+```text\n([\s\S]*?)```/g,
  ),
].map(([, command = '', text]) => [command.trim(), text] as const);

/** Every source file of the command, tests left out. */
const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter(
    path =>
      path.endsWith('.ts') &&
      !path.endsWith('.test.ts') &&
      !path.includes('__testUtils__'),
  )
  .map(path => readFileSync(join(__dirname, path), 'utf8'));

describe('E: the reference is true word for word', () => {
  it('has the help of every command', () => {
    expect(helpBlocks.map(([command]) => command)).toEqual([
      '',
      'check',
      'pre-commit',
      'commit-msg',
      'share check',
      'share redact',
      'baseline',
      'scan',
      'ingest',
      'policy lint',
      'policy test',
      'policy simulate',
      'policy bundle',
      'ledger show',
      'ledger verify',
      'ledger export',
      'ledger proof',
      'submit',
      'waiver request',
      'waiver list',
      'waiver show',
      'waiver approve',
      'waiver refuse',
      'waiver revoke',
      'stricter start',
      'stricter list',
      'stricter show',
      'stricter extend',
      'stricter end',
      'break-glass use',
      'break-glass list',
      'break-glass review',
      'approval list',
      'approval approve',
      'approval refuse',
      'assistants export',
      'assistants diff',
      'playbook list',
      'playbook show',
      'playbook install',
      'playbook outdated',
      'playbook remove',
      'playbook check',
      'playbook propose',
      'playbook import',
      'certificate verify',
    ]);
  });

  it.each(helpBlocks)('help of `%s`', async (command, text) => {
    const io = testIo({ columns: 100 });
    await run([...command.split(' ').filter(Boolean), '--help'], io);
    expect(text).toBe(`${io.out().trimEnd()}\n`);
  });

  it('the example of an attestation is one', async () => {
    const [, text = ''] =
      /<!-- attestation -->\n+```json\n([\s\S]*?)```/.exec(reference) ?? [];
    const cwd = mkdtempSync(join(tmpdir(), 'reference-'));
    writeFileSync(join(cwd, 'attest.json'), text);
    await expect(
      readAttestation('attest.json', testIo({ cwd })),
    ).resolves.toMatchObject({
      reviews: [{ state: 'approved' }],
      checks: [{ conclusion: 'success' }],
    });
    rmSync(cwd, { recursive: true });
  });

  it('names every field of the JSON answer', () => {
    const sha = 'a'.repeat(40);
    const record = decisionRecord({
      repository: 'github.com/acme/x',
      baseSha: sha,
      headSha: sha,
      phase: 'merge',
    });
    const document = checkDocument(
      checkReport({
        record,
        scans: [],
        notices: [],
        collected: { commits: 0, files: 0 },
        data: {
          detectors: 'governance-detectors 1',
          classes: [],
          places: [],
          known: 0,
          incomplete: [],
          notices: [],
          files: 0,
        },
        portalUrl: 'http://x',
      }),
    );
    const missing = Object.keys(document).filter(
      field => !reference.includes(`\`${field}\``),
    );
    expect(missing).toEqual([]);
  });

  it('names every code of a failure, and no other', () => {
    const codes = (text: string) =>
      new Set(text.match(/\bcli\.(?!md\b)[a-z][a-zA-Z]+\b/g));
    const used = codes(sources.join('\n'));
    // Commander's own codes get our prefix as they are.
    const fromCommander = [
      'unknownCommand',
      'unknownOption',
      'missingArgument',
      'optionMissingArgument',
      'excessArguments',
      'invalidArgument',
      'missingMandatoryOptionValue',
      'conflictingOption',
    ];
    for (const code of fromCommander) used.add(`cli.${code}`);
    const documented = codes(reference);
    expect([...documented].sort()).toEqual([...used].sort());
  });
});
