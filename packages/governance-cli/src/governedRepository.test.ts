import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  readDefaultPlaybooks,
  readDefaultPolicy,
} from '@ai-enablement/governance-content';
import {
  type CodeOwnersLine,
  folderDigest,
  installFiles,
  ownedBy,
  parsePlaybook,
  parsePolicy,
} from '@ai-enablement/governance-core';
import nunjucks from 'nunjucks';
import { parse } from 'yaml';

const root = resolve(__dirname, '../../..');
const folder = join(root, 'templates/governed-repository');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

const TIERS = ['public', 'internal', 'confidential', 'restricted'];
const VALUES = {
  name: 'parcel-labels',
  description: 'Prints "labels": one for each parcel',
  owner: 'group:default/fulfilment',
  tier: 'internal',
  slug: 'acme/parcel-labels',
  team: '@acme/fulfilment',
  securityTeam: '@acme/security',
  paymentsTeam: '@acme/payments',
  platformTeam: '@acme/platform',
  url: 'https://portal.acme.example',
  portalRepository: 'acme/ai-enablement-portal',
  commandPackage: 'https://files.acme.example/governance-cli-0.1.0.tgz',
};

/** Renders as `fetch:template` of Backstage does. */
const engine = new nunjucks.Environment(null, {
  autoescape: false,
  throwOnUndefined: false,
  tags: { variableStart: '${{', variableEnd: '}}' },
});
const rendered = (path: string, given: object = {}) =>
  engine.renderString(read(`skeleton/${path}`), {
    values: { ...VALUES, ...given },
  });

function defaultPolicy() {
  const policy = parsePolicy(readDefaultPolicy());
  if (!policy.ok) throw new Error('the default policy cannot be read');
  return policy.value.policy;
}

const ownersFile = (): readonly CodeOwnersLine[] =>
  rendered('CODEOWNERS')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [pattern = '', ...owners] = line.split(' ');
      return { pattern, owners };
    });

describe('R26 the template of a governed repository', () => {
  it.each(TIERS.map(tier => [tier]))(
    'describes a component of the tier %s, critical or not',
    tier => {
      expect(parse(rendered('catalog-info.yaml', { tier }))).toMatchObject({
        metadata: {
          name: 'parcel-labels',
          description: VALUES.description,
          annotations: {
            'github.com/project-slug': 'acme/parcel-labels',
            'ai-governance/sensitivity-tier': tier,
            'ai-governance/critical': 'false',
          },
        },
        spec: { owner: 'group:default/fulfilment' },
      });
      const critical = parse(
        rendered('catalog-info.yaml', { tier, isCritical: true }),
      );
      expect(critical.metadata.annotations).toHaveProperty(
        ['ai-governance/critical'],
        'true',
      );
    },
  );

  it('offers the tiers of the default policy', () => {
    const { spec } = parse(read('template.yaml'));
    expect(spec.parameters[0].properties.tier.enum).toEqual(
      defaultPolicy().tiers.map(({ id }) => id),
    );
  });

  it('gives the skeleton every value that it names, from parameters that there are', () => {
    const text = read('template.yaml');
    const { spec } = parse(text);
    const [fetch] = spec.steps;
    const given = Object.keys(fetch.input.values);
    const named = globSync('**/*', {
      cwd: join(folder, 'skeleton'),
      withFileTypes: true,
    })
      .filter(entry => entry.isFile())
      .flatMap(entry =>
        [
          ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(
            /values\.(\w+)/g,
          ),
        ].map(([, name]) => name),
      );
    expect(
      [...new Set(named)].filter(name => !given.includes(`${name}`)),
    ).toEqual([]);
    const parameters = spec.parameters.flatMap(
      ({ properties }: { readonly properties: object }) =>
        Object.keys(properties),
    );
    const asked = [...text.matchAll(/parameters\.(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(asked.filter(name => !parameters.includes(name))).toEqual([]);
    for (const { required, properties } of spec.parameters)
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(required));
  });

  it('checks the head commit of each pull request, with inputs that the action has', () => {
    const { on, permissions, jobs } = parse(
      rendered('.github/workflows/ai-governance.yml'),
    );
    expect(Object.keys(on)).toEqual(['pull_request', 'pull_request_review']);
    expect(permissions).toEqual({
      contents: 'read',
      'pull-requests': 'read',
      'id-token': 'write',
    });
    const [checkout, install, check] = jobs['ai-governance'].steps;
    expect(checkout.with).toEqual({
      'fetch-depth': 0,
      ref: '${{ github.event.pull_request.head.sha }}',
    });
    expect(install.run).toBe(
      'npm install --global https://files.acme.example/governance-cli-0.1.0.tgz',
    );
    expect(check.uses).toBe('acme/ai-enablement-portal/actions/check@main');
    const { inputs } = parse(
      readFileSync(join(root, 'actions/check/action.yml'), 'utf8'),
    );
    expect(Object.keys(inputs)).toEqual(
      expect.arrayContaining(Object.keys(check.with)),
    );
    const required = Object.keys(inputs).filter(name => inputs[name].required);
    expect(Object.keys(check.with)).toEqual(expect.arrayContaining(required));
  });

  it('has the hooks that the product has', () => {
    const { repos } = parse(rendered('.pre-commit-config.yaml'));
    const ours = parse(
      readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
    );
    expect(repos[0].hooks).toEqual(
      ours.map(({ description, ...hook }: { readonly description?: string }) =>
        description === undefined ? hook : hook,
      ),
    );
  });

  it('gives every pattern of every area of the default policy to a team, in a form that owners are read in', () => {
    const lines = ownersFile();
    const patterns = lines.map(({ pattern }) => pattern);
    for (const { paths } of Object.values(defaultPolicy().areas))
      expect(patterns).toEqual(expect.arrayContaining([...paths]));
    expect(lines.every(({ owners }) => owners.length > 0)).toBe(true);
  });

  it.each([
    ['src/auth/token.ts', '@acme/security'],
    ['src/billing/invoice.ts', '@acme/payments'],
    ['deploy/main.tf', '@acme/platform'],
    ['CODEOWNERS', '@acme/security'],
    ['AGENTS.md', '@acme/security'],
    ['.github/workflows/ai-governance.yml', '@acme/platform'],
    ['src/labels.ts', '@acme/fulfilment'],
  ])('gives %s to %s', (path, team) => {
    const lines = ownersFile();
    const last = lines.findLast(line => ownedBy([line])(path));
    expect(last?.owners).toContain(team);
  });

  it.each(TIERS.map(tier => [tier]))(
    'tells assistants in a %s repository what the library has for its tier',
    tier => {
      const files = readDefaultPlaybooks().find(each =>
        each[0]?.text.includes(`\nname: agents-md-${tier}\n`),
      );
      const playbook = parsePlaybook(files ?? []);
      if (!files || !playbook.ok) throw new Error('there is no such playbook');
      const digest = folderDigest(files, text =>
        createHash('sha256').update(text).digest('hex'),
      );
      const input = { playbook: playbook.value, digest };
      const installed = installFiles('agents', input);
      const text = installed.ok ? installed.value[0]?.text : undefined;
      // AGENTS.md has no front matter, and nothing installs it again.
      expect(read(`agents/${tier}/AGENTS.md`)).toBe(
        text
          ?.replace(/^---\n[\s\S]*?\n---\n/, '')
          .replace('; changes here are lost when it is installed again', ''),
      );
    },
  );
});
