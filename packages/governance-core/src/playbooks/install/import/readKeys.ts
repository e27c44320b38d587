import { isRecord } from '../../../shared/document/documentPath';
import { readYaml } from '../../../shared/document/readYaml';

/** Texts and lists of texts of a foreign front matter, by key; everything else is left out. */
export type ForeignKeys = Readonly<
  Record<string, string | readonly string[] | undefined>
>;

/**
 * Reads a foreign front matter as far as it can be read: as YAML, else line by line, since rules of Cursor look like YAML and are not
 * (a glob begins with `*` without quotes).
 */
export function readKeys(frontMatter: string | undefined): ForeignKeys {
  if (frontMatter === undefined) return {};
  const yaml = readYaml(frontMatter, 'playbooks');
  return yaml.ok && isRecord(yaml.value.value)
    ? textsOf(yaml.value.value)
    : linesOf(frontMatter);
}

const textsOf = (record: Readonly<Record<string, unknown>>): ForeignKeys =>
  Object.fromEntries(
    Object.entries(record)
      .map(([key, value]) => [key, textOf(value)] as const)
      .filter(([, value]) => value !== undefined),
  );

function textOf(value: unknown): string | readonly string[] | undefined {
  if (typeof value === 'string' || typeof value === 'boolean')
    return String(value);
  return Array.isArray(value) && value.every(each => typeof each === 'string')
    ? value
    : undefined;
}

const linesOf = (text: string): ForeignKeys =>
  Object.fromEntries(
    text.split('\n').flatMap(line => {
      const [, key, written = ''] = /^([A-Za-z][\w-]*):(.*)$/.exec(line) ?? [];
      const value = written.trim().replace(/^(['"])(.*)\1$/, '$2');
      return key === undefined || value === '' ? [] : [[key, value]];
    }),
  );
