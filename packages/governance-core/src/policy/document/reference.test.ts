import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { caseSchema } from '../cases/caseSchema';
import { conditionSchema } from './conditionSchema';
import { obligationSchema } from './obligationSchema';
import { parsePolicy } from './parsePolicy';
import {
  approvalSchema,
  areaSchema,
  assistantSchema,
  dataClassesSchema,
  defaultsSchema,
  exclusionSchema,
  metadataSchema,
  ruleSchema,
  sourcesSchema,
  tierSchema,
  waiverSchema,
} from './sectionSchemas';

const reference = readFileSync(
  join(__dirname, '../../../../../docs/reference/policy.md'),
  'utf8',
);

/** Every key that a schema knows, however deep. */
function keysOf(schema: z.ZodType): readonly string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value && typeof value.properties === 'object')
      Object.keys(value.properties ?? {}).forEach(key => keys.add(key));
    Object.values(value).forEach(visit);
  };
  visit(json);
  return [...keys];
}

describe('docs/reference/policy.md is true to the schema', () => {
  it.each([
    ['metadata', metadataSchema],
    ['tiers', tierSchema],
    ['defaults', defaultsSchema],
    ['approved repositories', approvalSchema],
    ['excluded repositories', exclusionSchema],
    ['sources', sourcesSchema],
    ['assistants', assistantSchema],
    ['areas', areaSchema],
    ['data classes', dataClassesSchema],
    ['rules', ruleSchema],
    ['conditions', conditionSchema],
    ['obligations', obligationSchema],
    ['waivers', waiverSchema],
    ['cases', caseSchema],
  ] satisfies [string, z.ZodType][])('names every key of %s', (_, schema) => {
    const keys = keysOf(schema);
    const missing = keys.filter(
      key => !new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``).test(reference),
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('explains every code', () => {
    const folders = [
      __dirname,
      join(__dirname, 'lint'),
      join(__dirname, '../cases'),
      join(__dirname, '../../shared'),
    ];
    const sources = folders.flatMap(folder =>
      readdirSync(folder)
        .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map(name => readFileSync(join(folder, name), 'utf8')),
    );
    const codes = new Set(
      sources.flatMap(source => source.match(/policy\.[a-z]+[A-Z]\w+/g) ?? []),
    );
    expect(codes.size).toBeGreaterThan(15);
    expect(
      [...codes].filter(code => !reference.includes(`\`${code}\``)),
    ).toEqual([]);
  });

  it('shows an example without faults', () => {
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(reference) ?? [];
    const parsed = parsePolicy(example);
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
  });
});
