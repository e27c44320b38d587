import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compilePolicy,
  parsePolicy,
  runPolicyCases,
} from '@ai-enablement/governance-core';
import { readDefaultPolicy } from '.';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

function parse(text: string) {
  const parsed = parsePolicy(text);
  if (parsed.ok) return parsed.value;
  throw new Error(
    parsed.issues
      .map(({ line, path, message }) => `${line}: ${path}: ${message}`)
      .join('\n'),
  );
}

const examples = join(__dirname, '..', '..', '..', 'examples');
const read = (name: string) => readFileSync(join(examples, name), 'utf8');
const example = parse(read('policy.yaml'));
const standard = parse(readDefaultPolicy());

describe('examples/policy.yaml is the default policy for the demonstration organisation', () => {
  it('has no warnings', () => {
    expect(example.warnings).toEqual([]);
  });

  it.each([
    'statement',
    'tiers',
    'defaults',
    'areas',
    'dataClasses',
    'rules',
  ] as const)('has the same %s', section => {
    expect(example.policy[section]).toEqual(standard.policy[section]);
  });

  it('names only groups and people of the demonstration', () => {
    const written = read('policy.yaml').split('\ncaseBases:')[0] ?? '';
    const refs = [
      ...new Set(written.match(/\b(group|user):default\/[a-z.-]+/g)),
    ];
    const names = read('org.yaml');
    const missing = refs.filter(
      ref => !names.includes(`  name: ${ref.split('/')[1]}\n`),
    );
    expect(missing).toEqual([]);
  });

  it('approves only repositories of the catalog', () => {
    const catalog = [
      read('components.yaml'),
      readFileSync(join(__dirname, '..', 'catalog-info.yaml'), 'utf8'),
    ].join('\n');
    const missing = example.policy.repositories.approved.filter(
      ({ repository }) =>
        !catalog.includes(
          `/project-slug: ${repository.replace('github.com/', '')}\n`,
        ),
    );
    expect(missing).toEqual([]);
  });

  it.each(
    runPolicyCases(compilePolicy(example, { sha256 }), example.cases).map(
      result => [result.name, result] as const,
    ),
  )(
    '%s',
    (
      _,
      { decision: _decision, ...result }: { decision?: unknown } & object,
    ) => {
      expect(result).toEqual(expect.objectContaining({ status: 'passed' }));
    },
  );
});
