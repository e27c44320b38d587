import { createHash } from 'node:crypto';
import {
  compilePolicy,
  parsePolicy,
  runPolicyCases,
  type Rule,
} from '@ai-enablement/governance-core';
import { readDefaultPolicy } from '.';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

function load() {
  const parsed = parsePolicy(readDefaultPolicy());
  if (!parsed.ok)
    throw new Error(
      parsed.issues
        .map(({ line, path, message }) => `${line}: ${path}: ${message}`)
        .join('\n'),
    );
  return parsed.value;
}

const parsed = load();
const results = runPolicyCases(compilePolicy(parsed, { sha256 }), parsed.cases);

describe('R50 the default policy is the statement of the guide, executable', () => {
  it('has no warnings', () => {
    expect(parsed.warnings).toEqual([]);
  });

  it.each(Object.entries(parsed.policy.statement))(
    '%s: "%s" is put into effect by a rule',
    sentence => {
      expect(
        parsed.policy.rules.filter(rule => rule.implements.includes(sentence)),
      ).not.toEqual([]);
    },
  );

  it('approves no repository until somebody does', () => {
    expect(parsed.policy.repositories).toEqual({ approved: [], excluded: [] });
  });

  it('has at least 60 cases', () => {
    expect(parsed.cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(results.map(result => [result.name, result] as const))(
    '%s',
    (
      _,
      { decision: _decision, ...result }: { decision?: unknown } & object,
    ) => {
      expect(result).toEqual(expect.objectContaining({ status: 'passed' }));
    },
  );
});

/** Whether any case tells that one rule has another condition. */
function isNoticed(id: string, when: Rule['when']): boolean {
  const rules = parsed.policy.rules.map(rule =>
    rule.id === id ? { ...rule, when } : rule,
  );
  const changed = compilePolicy(
    { ...parsed, policy: { ...parsed.policy, rules } },
    { sha256 },
  );
  return parsed.cases.some(
    each => runPolicyCases(changed, [each])[0]?.status !== 'passed',
  );
}

describe('R50 the cases prove every rule both ways', () => {
  const { rules } = parsed.policy;

  it.each(rules.map(({ id }) => id))('a case fails when %s never holds', id => {
    expect(isNoticed(id, { any: [] })).toBe(true);
  });

  // The review of area owners is asked for each touched area: where none is touched, its condition makes no difference.
  const conditional = rules.filter(
    ({ id, when }) =>
      Object.keys(when).length > 0 && id !== 'area-owners-review',
  );

  it.each(conditional.map(({ id }) => id))(
    'a case fails when %s always holds',
    id => {
      expect(isNoticed(id, {})).toBe(true);
    },
  );
});
