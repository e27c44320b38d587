import {
  existingPath,
  toDocumentIssues,
  type DocumentIssue,
} from '../../shared/document/documentIssues';
import {
  formatPath,
  isRecord,
  quoteValue,
} from '../../shared/document/documentPath';
import { readYaml, type YamlDocument } from '../../shared/document/readYaml';
import { byCodeUnits } from '../../shared/order';
import { failed, ok, type Issue, type Result } from '../../shared/result';
import type { Playbook, PlaybookFile, Variable } from '../types';
import { fileIssues, PLAYBOOK_FILE } from './fileIssues';
import {
  playbookSchema,
  type WrittenPlaybook,
  type WrittenVariable,
} from './playbookSchema';
import { splitFrontMatter } from './splitFrontMatter';
import { variableIssues } from './variableIssues';

const SLICE = 'playbooks';

/**
 * Reads a playbook's folder: `PLAYBOOK.md` with YAML front matter, and texts beside it. All faults come back at once, those
 * of the front matter with line and column in `PLAYBOOK.md`. Codes: `playbooks.missingFile`, `invalidFile`, `tooLarge`,
 * `missingFrontMatter`, `unknownKey`, `missingKey`, `invalidValue`, `emptyBody` and those of `readYaml`.
 */
export function parsePlaybook(
  files: readonly PlaybookFile[],
): Result<Playbook> {
  const faults = fileIssues(files);
  const main = files.find(({ path }) => path === PLAYBOOK_FILE);
  if (!main || faults.length > 0) return failed(...faults);
  const { frontMatter, body, bodyLine } = splitFrontMatter(main.text);
  if (frontMatter === undefined)
    return failed({
      code: 'playbooks.missingFrontMatter',
      message:
        'the text has no front matter; expected `---`, lines such as `name: prompting-standard`, and `---` before it',
      line: 1,
      column: 1,
    });
  const written = readWritten(frontMatter);
  const issues = [
    ...(written.ok ? [] : written.issues),
    ...(/\S/.test(body) ? [] : [emptyBody(bodyLine)]),
  ];
  if (!written.ok || issues.length > 0) return { ok: false, issues };
  return ok(
    toPlaybook(written.value, { body, bodyLine, files: inFolderOrder(files) }),
  );
}

const emptyBody = (line: number): Issue => ({
  code: 'playbooks.emptyBody',
  message:
    'nothing stands after the front matter; expected the text of the playbook',
  line,
});

function readWritten(frontMatter: string): Result<WrittenPlaybook> {
  const read = readYaml(frontMatter, SLICE);
  if (!read.ok) return read;
  const yaml = read.value;
  const { value } = yaml;
  if (!isRecord(value))
    return failed({
      code: 'playbooks.invalidValue',
      message: `expected front matter, which is a map, got ${quoteValue(value ?? undefined)}`,
      line: 1,
      column: 1,
    });
  const parsed = playbookSchema.safeParse(value);
  const issues = parsed.success
    ? variableIssues(parsed.data)
    : toDocumentIssues(parsed.error.issues, {
        root: value,
        base: [],
        slice: SLICE,
      });
  if (!parsed.success || issues.length > 0)
    return { ok: false, issues: issues.map(issue => located(issue, yaml)) };
  return ok(parsed.data);
}

function located(
  { code, message, path: written, ofKey }: DocumentIssue,
  yaml: YamlDocument,
): Issue {
  const path = existingPath(yaml.value, written);
  return {
    code,
    message,
    path: formatPath(path),
    ...yaml.locate(path, { ofKey: ofKey === true }),
  };
}

/** `PLAYBOOK.md` first, then by path: the order in which a folder is shown and digested. */
const inFolderOrder = (
  files: readonly PlaybookFile[],
): readonly PlaybookFile[] =>
  files.toSorted(
    (a, b) =>
      Number(b.path === PLAYBOOK_FILE) - Number(a.path === PLAYBOOK_FILE) ||
      byCodeUnits(a.path, b.path),
  );

function toPlaybook(
  written: WrittenPlaybook,
  rest: Pick<Playbook, 'body' | 'bodyLine' | 'files'>,
): Playbook {
  const { apiVersion: _, variables, requiredReading, ...same } = written;
  return {
    ...same,
    ...(requiredReading && { requiredReading }),
    variables: variables.map(toVariable),
    ...rest,
  };
}

function toVariable({ required, ...variable }: WrittenVariable): Variable {
  return {
    ...definedOnly(variable),
    isRequired: required ?? variable.default === undefined,
  };
}

/** Leaves out keys without a value, so that what was not written is not there. */
const definedOnly = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined),
  ) as T;
