import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPolicyCases } from '../cases';
import { compilePolicy } from '../compile';
import { parsePolicy } from '../document';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

const tables = readdirSync(__dirname).filter(name => name.endsWith('.yaml'));

describe.each(tables)('cases of %s', name => {
  const parsed = parsePolicy(readFileSync(join(__dirname, name), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  const results = runPolicyCases(
    compilePolicy(parsed.value, { sha256 }),
    parsed.value.cases,
  );

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
