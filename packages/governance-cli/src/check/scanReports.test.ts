import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testIo } from '../__testUtils__/testIo';
import { readScanReports } from './scanReports';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'sarif-'));
});
afterAll(() => rm(cwd, { recursive: true }));

async function read(bytes: Uint8Array | string) {
  await writeFile(join(cwd, 'results.sarif'), bytes);
  const [report] = await readScanReports(['results.sarif'], testIo({ cwd }));
  return report;
}

describe('R06: a scan report travels byte for byte', () => {
  it.each([
    ['as written', '{"version":"2.1.0"}\n'],
    ['with a byte order mark', '\uFEFF{"version":"2.1.0"}'],
    ['with Windows line ends', '{\r\n"version": "2.1.0"\r\n}'],
    ['with letters of all scripts', '{"note":"変更 ü 🙂"}'],
  ])('%s', async (_, text) => {
    const bytes = Buffer.from(text);
    const report = await read(bytes);
    expect(Buffer.from(report?.sarif ?? '')).toEqual(bytes);
    expect(report?.digest).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  });

  it.each([
    [
      'UTF-16, as PowerShell redirects',
      Buffer.from('\uFEFF{"version":"2.1.0"}', 'utf16le'),
      'is not UTF-8',
      'PowerShell',
    ],
    [
      'binary',
      Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
      'is not UTF-8',
      'SARIF is UTF-8',
    ],
    ['not JSON', 'no issues found', 'expected a JSON object', 'SARIF 2.1.0'],
    ['empty', '', 'expected a JSON object', 'SARIF 2.1.0'],
  ])('a file that is %s is refused', async (_, bytes, message, hint) => {
    await expect(read(bytes)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  it('a file that is not there is named', async () => {
    await expect(
      readScanReports(['none.sarif'], testIo({ cwd })),
    ).rejects.toMatchObject({
      exitCode: 2,
      message: 'cannot read the SARIF file `none.sarif`',
    });
  });
});
