import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import childProcess from 'node:child_process';
import net from 'node:net';
import workers from 'node:worker_threads';
import { rulesOver } from '../__testUtils__/detectors';
import {
  githubToken,
  joined,
  noise,
  privateKey,
} from '../__testUtils__/values';
import { LiteralIndexBuilder } from '../literals/literalIndex';
import { createSelection } from '../scan/selection';
import { createSecretlintDetector } from './secretlintDetector';

const token = githubToken();
const slack = joined('xox', 'b-', '123456789012-123456789012-', noise(24));
const key = privateKey();

describe('R42 credentials are found by the rules of secretlint', () => {
  const rulesOf = rulesOver();

  it.each([
    ['a GitHub token', `const a = '${token}';`, ['secretlint/github']],
    ['a Slack token', `SLACK=${slack}`, ['secretlint/slack']],
    ['a private key', key, ['secretlint/privatekey']],
    [
      'a password in an address',
      joined('https', '://ada:', noise(12), '@build.acme.com/'),
      ['secretlint/basicauth'],
    ],
    [
      'two on one line',
      `${token} ${githubToken(2)}`,
      ['secretlint/github', 'secretlint/github'],
    ],
    ['nothing', 'const a = 1;', []],
  ])('%s', async (_, text, expected) => {
    expect(await rulesOf(text)).toEqual(expected);
  });

  it.each([
    ['of its line', `const a = '${token}'; // secretlint-disable-line`],
    [
      'of the next line',
      `// secretlint-disable-next-line\nconst a = '${token}';`,
    ],
    ['of the file', `/* secretlint-disable */\nconst a = '${token}';`],
    [
      'of a rule',
      `// secretlint-disable @secretlint/secretlint-rule-github\n'${token}'`,
    ],
  ])('a comment of secretlint %s silences nothing', async (_, text) => {
    expect(await rulesOf(text)).toEqual(['secretlint/github']);
  });

  it.each([
    ['the rule', ['secretlint/github'], []],
    ['all of secretlint', ['secretlint'], []],
    ['another rule', ['secretlint/slack'], ['secretlint/github']],
  ])('is off when the settings switch off %s', async (_, off, expected) => {
    expect(await rulesOver({ off })(token)).toEqual(expected);
  });

  it('is off when credentials may be shared', async () => {
    expect(await rulesOver({ neverShare: ['customerData'] })(token)).toEqual(
      [],
    );
  });

  it('opens no file, whatever the path is called', async () => {
    const text = `'${token}'`;
    expect(await rulesOf(text, 'package.json')).toEqual(['secretlint/github']);
    expect(await rulesOf(text, 'key.p12')).toEqual(['secretlint/github']);
  });
});

describe('R42 secretlint keeps to itself', () => {
  it('opens no connection and starts no process', async () => {
    const spies = [
      jest.spyOn(globalThis, 'fetch'),
      jest.spyOn(net.Socket.prototype, 'connect'),
      jest.spyOn(childProcess, 'spawn'),
      jest.spyOn(workers, 'Worker'),
    ];
    await rulesOver()(`${token} ${slack} ${key}`, 'package.json');
    expect(spies.map(spy => spy.mock.calls.length)).toEqual([0, 0, 0, 0]);
    jest.restoreAllMocks();
  });
});

describe('R42 our way of running secretlint finds what secretlint finds', () => {
  const index = new LiteralIndexBuilder();
  const detector = createSecretlintDetector(
    createSelection({ neverShare: ['credentials'], off: [] }),
    index,
  );
  const literals = index.build();

  it.each([
    ['tokens', 'src/a.ts', `a ${token} b ${slack}\n${githubToken(3)}`],
    ['a key', 'id_rsa', key],
    [
      'an npmrc',
      '.npmrc',
      joined('//registry.npmjs.org/:_auth', 'Token=', noise(8), '-', noise(4)),
    ],
    [
      'a service account',
      'account.json',
      JSON.stringify({ private_key_id: noise(40), private_key: key }),
    ],
    [
      'a connection',
      'a.env',
      joined('postgres', '://ada:', noise(12), '@db.acme.com:5432/main'),
    ],
    ['nothing', 'a.ts', 'const a = 1;'],
  ])('%s', async (_, path, text) => {
    const theirs = await lintSource({
      source: {
        filePath: path,
        content: text,
        ext: path.includes('.json') ? '.json' : '',
        contentType: 'text',
      },
      options: {
        noPhysicFilePath: true,
        config: { rules: [{ id: creator.meta.id, rule: creator }] },
      },
    });
    const ours = [...detector.find({ path, text, hits: literals.find(text) })];
    const places = ours.map(({ rule, spans: [{ start, end }] }) => [
      rule.replace('secretlint/', '@secretlint/secretlint-rule-'),
      start,
      end,
    ]);
    const expected = theirs.messages.map(({ ruleId, range }) => [
      ruleId,
      ...range,
    ]);
    expect(places.sort()).toEqual(expected.sort());
  });
});
