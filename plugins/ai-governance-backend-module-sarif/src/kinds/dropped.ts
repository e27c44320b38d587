/** What is read of a report; `[]` stands for every item of a list. Below a path that ends in `*` anything may stand. */
const READ: ReadonlySet<string> = new Set([
  'version',
  'runs',
  'runs[]',
  'runs[].tool',
  'runs[].tool.driver',
  'runs[].tool.driver.name',
  'runs[].tool.driver.rules',
  'runs[].tool.driver.rules[]',
  'runs[].tool.driver.rules[].id',
  'runs[].tool.driver.rules[].defaultConfiguration',
  'runs[].tool.driver.rules[].defaultConfiguration.level',
  'runs[].tool.driver.rules[].properties',
  'runs[].tool.driver.rules[].properties.security-severity',
  'runs[].tool.extensions',
  'runs[].tool.extensions[]',
  'runs[].tool.extensions[].rules',
  'runs[].tool.extensions[].rules[]',
  'runs[].tool.extensions[].rules[].id',
  'runs[].tool.extensions[].rules[].defaultConfiguration',
  'runs[].tool.extensions[].rules[].defaultConfiguration.level',
  'runs[].tool.extensions[].rules[].properties',
  'runs[].tool.extensions[].rules[].properties.security-severity',
  'runs[].results',
  'runs[].results[]',
  'runs[].results[].ruleId',
  'runs[].results[].ruleIndex',
  'runs[].results[].rule',
  'runs[].results[].rule.id',
  'runs[].results[].rule.index',
  'runs[].results[].rule.toolComponent',
  'runs[].results[].rule.toolComponent.index',
  'runs[].results[].level',
  'runs[].results[].kind',
  'runs[].results[].baselineState',
  'runs[].results[].properties',
  'runs[].results[].properties.security-severity',
  'runs[].results[].partialFingerprints',
  'runs[].results[].partialFingerprints.*',
  'runs[].results[].fingerprints',
  'runs[].results[].fingerprints.*',
  'runs[].results[].provenance',
  'runs[].results[].provenance.firstDetectionTimeUtc',
  'runs[].results[].suppressions',
  'runs[].results[].suppressions[]',
  'runs[].results[].suppressions[].status',
  'runs[].results[].locations',
  'runs[].results[].locations[]',
  'runs[].results[].locations[].physicalLocation',
  'runs[].results[].locations[].physicalLocation.artifactLocation',
  'runs[].results[].locations[].physicalLocation.artifactLocation.uri',
]);
const PLAIN_KEY = /^[A-Za-z$][\w-]{0,39}$/;

/** How many fields of a report are left out, by their path; keys that are no plain names count as `*`. */
export function droppedFields(
  report: unknown,
): Readonly<Record<string, number>> {
  const dropped = new Map<string, number>();
  const count = (path: string) =>
    dropped.set(path, (dropped.get(path) ?? 0) + 1);
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach(item => look(item, `${path}[]`));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (READ.has(at)) look(inner, at);
      else if (!READ.has(`${path}.*`))
        count(PLAIN_KEY.test(key) ? at : `${path}.*`);
    }
  };
  look(report, '');
  return Object.fromEntries(dropped);
}
