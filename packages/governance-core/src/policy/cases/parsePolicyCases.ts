import { failed, ok, type Result } from '../../shared/result';
import { isRecord, quoteValue } from '../../shared/document/documentPath';
import { inOrder } from '../document/parsePolicy';
import { readYaml } from '../../shared/document/readYaml';
import { lintCases } from '../document/lint/lintCases';
import { SectionReader } from '../document/sectionReader';
import { toCases, type PolicyCase } from './caseGiven';
import { caseSchema } from './caseSchema';
import { givenSchema } from './givenSchema';

/**
 * Reads a table of cases that stands in a file of its own, a map with `cases` and perhaps `caseBases`. The same checks and
 * codes as in a policy document.
 */
export function parsePolicyCases(text: string): Result<readonly PolicyCase[]> {
  const yaml = readYaml(text, 'policy');
  if (!yaml.ok) return failed(...yaml.issues);
  const { value } = yaml.value;
  if (!isRecord(value))
    return failed({
      code: 'policy.invalidValue',
      message: `expected a table of cases, which is a map with \`cases\`, got ${quoteValue(value ?? undefined)}`,
      path: '',
    });
  const reader = new SectionReader(value);
  reader.keys([], ['caseBases', 'cases']);
  const caseBases = reader.map(['caseBases'], givenSchema);
  const { whole, salvaged } = reader.list(['cases'], caseSchema);
  const issues = [
    ...reader.issues,
    ...lintCases({ caseBases, cases: salvaged }),
  ];
  if (issues.length > 0) return failed(...inOrder(issues, yaml.value));
  const cases = toCases({ caseBases, cases: whole });
  return ok(
    cases.map((each, index) => ({
      ...each,
      line: yaml.value.locate(whole[index]?.path ?? []).line,
    })),
  );
}
