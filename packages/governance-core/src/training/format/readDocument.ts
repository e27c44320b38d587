import type { z } from 'zod';
import type { PlaybookFile } from '../../playbooks';
import {
  existingPath,
  toDocumentIssues,
  type DocumentIssue,
} from '../../shared/document/documentIssues';
import { formatPath } from '../../shared/document/documentPath';
import { readYaml } from '../../shared/document/readYaml';
import { ok, type Issue, type Result } from '../../shared/result';

const SLICE = 'training';

/** Reads a YAML file of the folder by its schema, then for what does not go together; all faults name file, line and column. */
export function readDocument<Schema extends z.ZodType>(
  { path: file, text }: PlaybookFile,
  schema: Schema,
  further: (value: z.output<Schema>) => readonly DocumentIssue[] = () => [],
): Result<z.output<Schema>> {
  const inFile = (issues: readonly Issue[]): readonly Issue[] =>
    issues.map(issue => ({ ...issue, file }));
  const read = readYaml(text, SLICE);
  if (!read.ok) return { ok: false, issues: inFile(read.issues) };
  const yaml = read.value;
  const parsed = schema.safeParse(yaml.value);
  const issues = parsed.success
    ? further(parsed.data)
    : toDocumentIssues(parsed.error.issues, {
        root: yaml.value,
        base: [],
        slice: SLICE,
      });
  if (parsed.success && issues.length === 0) return ok(parsed.data);
  const located = issues.map(({ code, message, path: written, ofKey }) => {
    const path = existingPath(yaml.value, written);
    const place = yaml.locate(path, { ofKey: ofKey === true });
    return { code, message, path: formatPath(path), ...place };
  });
  return { ok: false, issues: inFile(located) };
}
