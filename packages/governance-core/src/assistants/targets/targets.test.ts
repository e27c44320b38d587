import { parse } from 'yaml';
import {
  compiled,
  entity,
  NOW,
  require,
  rule,
} from '../../policy/__fixtures__/smallPolicy';
import type { EntityFact } from '../../policy';
import { ASSISTANT_TARGETS } from '.';

const policy = compiled(
  [
    rule({
      id: 'approved',
      effect: 'permit',
      when: { assistant: 'approved', repository: 'approved' },
    }),
    rule({
      id: 'no-ai-in-payments',
      effect: 'forbid',
      when: { assistant: 'any', change: { touches: 'pay' } },
    }),
    require('declare', {
      kind: 'declaration',
      trailers: ['Assisted-by'],
      trust: 'asserted',
    }),
  ],
  {
    dataClasses: {
      shareable: [],
      neverShare: ['credentials', 'customerData'],
      repositorySource: { public: 'shareable', internal: 'shareable' },
      paths: { credentials: ['.env', '*.pem'], customerData: ['dumps/'] },
    },
    sources: {
      models: ['*'],
      mcpServers: ['https://mcp.example.com/*', 'github', 'team-*'],
      extensions: [],
    },
  },
);

const repository = (
  name: string,
  ...entities: readonly Partial<EntityFact>[]
) => ({
  repository: `github.com/acme/${name}`,
  entities: entities.map(given =>
    entity({ repository: `github.com/acme/${name}`, ...given }),
  ),
  waivers: [],
  now: NOW,
});

const render = (
  id: string,
  ...questions: readonly ReturnType<typeof repository>[]
): string => {
  const target = ASSISTANT_TARGETS.find(each => each.id === id);
  if (!target) throw new Error(`there is no target ${id}`);
  return target.render(policy, questions);
};

const monorepo = repository(
  'shop',
  {},
  { ref: 'component:default/site', path: 'site' },
  {
    ref: 'component:default/ledger',
    path: 'ledger',
    tier: { declared: 'confidential', inherited: [] },
  },
);

describe('R21 files of assistants, from one policy', () => {
  it('as an ignore file for an assistant that is not approved', () => {
    expect(render('cursor-ignore', repository('shop', {}))).toBe(
      [
        '# may hold credentials',
        '.env',
        '*.pem',
        '# may hold customer data',
        'dumps/',
        '# `component:default/shop` is closed to it',
        '*',
        '',
      ].join('\n'),
    );
  });

  it('as exclusions of one repository', () => {
    const text = render('copilot-exclusion-repository', monorepo);
    expect(parse(text)).toEqual([
      '**/*.pem/**',
      '**/.env/**',
      '*.pem',
      '.env',
      '**/dumps/**',
      '**/pay/**',
      '/ledger/**',
    ]);
    expect(text).toContain('# the area Payments is closed to it\n');
  });

  it.each(['copilot-exclusion-organization', 'copilot-exclusion-enterprise'])(
    'as a map of repositories: %s',
    id => {
      const unknown = repository('unknown');
      expect(parse(render(id, monorepo, unknown))).toEqual({
        '*': ['**/*.pem/**', '**/.env/**', '*.pem', '.env', '**/dumps/**'],
        'https://github.com/acme/shop.git': ['**/pay/**', '/ledger/**'],
        'https://github.com/acme/unknown.git': ['/**'],
      });
    },
  );

  it('as managed settings of Claude Code', () => {
    expect(JSON.parse(render('claude-code-managed'))).toEqual({
      allowManagedMcpServersOnly: true,
      allowManagedPermissionRulesOnly: true,
      allowedMcpServers: [
        { serverUrl: 'https://mcp.example.com/*' },
        { serverName: 'github' },
      ],
      attribution: { commit: 'Assisted-by: Claude Code' },
      permissions: {
        deny: ['Read(**/dumps/**)', 'Read(*.pem)', 'Read(.env)'],
        disableBypassPermissionsMode: 'disable',
      },
    });
  });

  it('as settings of Claude Code in a repository', () => {
    expect(JSON.parse(render('claude-code-project', monorepo))).toEqual({
      attribution: { commit: 'Assisted-by: Claude Code' },
      permissions: {
        deny: [
          'Read(**/[pP][aA][yY]/**)',
          'Read(**/dumps/**)',
          'Read(**/ledger/**)',
          'Read(*.pem)',
          'Read(.env)',
        ],
      },
    });
  });

  it('as instructions, in the words of the tab and by folder where they differ', () => {
    const text = render('agents-md', monorepo);
    expect(text).toContain('### In the rest of the repository, `site/`');
    expect(text).toContain('### In `ledger/`');
    expect(text).toContain('- You may use Claude Code');
    expect(text).toContain(
      '- Do not share this source code with external models: its tier is Confidential.',
    );
    expect(text).toContain('- `.env`, `*.pem`: may hold credentials');
    expect(text).not.toContain('Ask enablement');
  });

  it('as instructions for a repository that nobody knows', () => {
    expect(render('copilot-instructions', repository('unknown'))).toContain(
      'The catalog does not know this repository, so no assistant may be used in it.',
    );
  });

  it('as a rule of Cursor that always applies', () => {
    expect(render('cursor-rules', monorepo)).toMatch(
      /^---\ndescription: .+\nglobs:\nalwaysApply: true\n---\n\n## AI policy\n/,
    );
  });

  it('R21 only what its user cannot switch off is called enforced', () => {
    const enforced = ASSISTANT_TARGETS.filter(
      ({ force }) => force === 'enforced',
    );
    expect(enforced.map(({ id }) => id)).toEqual([
      'copilot-exclusion-repository',
      'copilot-exclusion-organization',
      'copilot-exclusion-enterprise',
      'claude-code-managed',
    ]);
  });

  it('every target says what does not heed it, and where that is written', () => {
    expect(
      ASSISTANT_TARGETS.filter(
        ({ ignoredBy, references }) =>
          ignoredBy.length === 0 || references.length === 0,
      ),
    ).toEqual([]);
    expect(new Set(ASSISTANT_TARGETS.map(({ id }) => id)).size).toBe(
      ASSISTANT_TARGETS.length,
    );
  });
});
