import { readFileSync } from 'node:fs';
import {
  defaultPolicyFile,
  defaultTrainingNames,
  readDefaultPlaybooks,
} from '@ai-enablement/governance-content';
import {
  detectorPolicy,
  type FoundData,
  lintPlaybook,
  parsePlaybook,
  parsePolicy,
  type Playbook,
} from '@ai-enablement/governance-core';
import { createDetectors } from '@ai-enablement/governance-detectors';
import { estimateTokenCount } from 'tokenx';

const parsed = parsePolicy(readFileSync(defaultPolicyFile, 'utf8'));
if (!parsed.ok) throw new Error('the default policy cannot be read');
const { policy } = parsed.value;
const detectors = createDetectors(detectorPolicy(policy), {
  timeLimitMs: 20_000,
});

const read = readDefaultPlaybooks().map(files => parsePlaybook(files));
const library: readonly Playbook[] = read.flatMap(result =>
  result.ok ? [result.value] : [],
);

async function lint(playbook: Playbook) {
  const found = new Map<string, readonly FoundData[]>();
  for (const { text } of playbook.files)
    found.set(
      text,
      (await detectors.find({ path: '', text })).findings.map(
        ({ rule, title, class: of, line }) => ({
          rule,
          title,
          class: of,
          line,
        }),
      ),
    );
  return lintPlaybook(playbook, {
    policy: {
      rules: policy.rules.map(({ id }) => id),
      tiers: policy.tiers.map(({ id }) => id),
      areas: Object.keys(policy.areas),
      dataClasses: policy.dataClasses,
    },
    others: library.map(({ name, title, body }) => ({ name, title, body })),
    trainings: defaultTrainingNames(),
    today: '2026-12-01',
    imageHosts: [],
    findData: text => found.get(text) ?? [],
    countTokens: estimateTokenCount,
  });
}

describe('R26 R27 R28 R40 the library that ships with the product', () => {
  it('can be read', () => {
    expect(read.flatMap(result => (result.ok ? [] : result.issues))).toEqual(
      [],
    );
  });

  it.each(library.map(playbook => [playbook.name, playbook] as const))(
    'has nothing that the lint finds in %s',
    async (_, playbook) => {
      expect(await lint(playbook)).toEqual([]);
    },
  );

  it('has what its readers look for', () => {
    const count = (kind: string) =>
      library.filter(playbook => playbook.kind === kind).length;
    expect(count('guide')).toBeGreaterThanOrEqual(8);
    expect(count('promptTemplate')).toBeGreaterThanOrEqual(12);
    expect(library.flatMap(({ risks }) => risks).sort()).toEqual([
      'compliance-gaps',
      'cost-spikes',
      'data-leakage',
      'insecure-patterns',
      'operational-overload',
      'quality-drift',
    ]);
  });

  it.each(policy.tiers.map(({ id }) => id))(
    'has instructions for assistants in repositories of the tier %s',
    tier => {
      const rules = library.filter(
        ({ kind, audience }) =>
          kind === 'rule' && audience.tiers.includes(tier),
      );
      expect(rules.map(({ name }) => name)).toEqual([`agents-md-${tier}`]);
    },
  );
});
