import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  compiled,
  entity,
  NOW,
  rule,
} from '../../policy/__fixtures__/smallPolicy';
import { newFile } from '../assistantFile';
import { ignoreFiles } from './ignoreFiles';

const policy = compiled(
  [
    rule({ id: 'approved', effect: 'permit', when: { assistant: 'approved' } }),
    rule({
      id: 'no-ai-in-payments',
      effect: 'forbid',
      when: { assistant: 'any', change: { touches: 'pay' } },
    }),
  ],
  {
    assistants: ['cursor', 'gemini', 'windsurf', 'junie', 'aider'].map(id => ({
      id,
      title: id,
      vendor: id,
      external: true,
      approved: true,
    })),
    dataClasses: {
      shareable: [],
      neverShare: ['credentials'],
      repositorySource: { public: 'shareable', internal: 'shareable' },
      paths: {
        credentials: ['.env', '*.pem', '/deploy/**/secret-?', '\\#keys'],
      },
    },
  },
);

const question = {
  repository: 'github.com/acme/shop',
  entities: [
    entity({ ref: 'component:default/shop' }),
    entity({
      ref: 'component:default/site',
      path: 'site',
      areaPaths: { pay: ['till/', '*.SQL'] },
    }),
    entity({
      ref: 'component:default/ledger',
      path: 'services/led[g]er',
      tier: { declared: 'confidential', inherited: [] },
    }),
  ],
  waivers: [],
  now: NOW,
};

const FILES: readonly (readonly [path: string, isShielded: boolean])[] = [
  ['.env', true],
  ['site/.env', true],
  ['site/.env.example', false],
  ['keys/a.pem', true],
  ['deploy/a/b/secret-1', true],
  ['deploy/secret-1', true],
  ['deploy/secret-10', false],
  ['site/deploy/secret-1', false],
  ['#keys', true],
  ['PAY/index.ts', true],
  ['site/Pay/index.ts', true],
  ['site/payments.ts', false],
  ['site/till/a.ts', true],
  ['till/a.ts', false],
  ['site/db/dump.sql', true],
  ['db/dump.sql', false],
  ['services/led[g]er/post.ts', true],
  ['services/ledger/post.ts', false],
  ['README.md', false],
];

describe('R21 git reads the ignore files as they are meant', () => {
  let repository: string;

  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'assistants-'));
    spawnSync('git', ['init', '--quiet', repository]);
  });
  afterEach(() => rmSync(repository, { recursive: true }));

  it.each(ignoreFiles.map(target => [target.title, target] as const))(
    '%s',
    (_, target) => {
      const text = newFile(target, target.render(policy, [question]));
      writeFileSync(join(repository, '.gitignore'), text);
      const { stdout } = spawnSync(
        'git',
        ['-c', 'core.ignoreCase=false', 'check-ignore', '--stdin', '-z'],
        {
          cwd: repository,
          input: FILES.map(([path]) => `${path}\0`).join(''),
          encoding: 'utf8',
        },
      );
      const ignored = new Set(stdout.split('\0'));
      expect(FILES.map(([path]) => [path, ignored.has(path)])).toEqual(FILES);
    },
  );
});
