import { LineCounter, parseDocument } from 'yaml';
import { failed, ok, type Issue, type Result } from '../result';
import { formatPath, type DocumentPath } from './documentPath';
import { positionOf, YamlConverter } from './YamlConverter';

/** Largest document, in characters. */
export const MAX_DOCUMENT_LENGTH = 1_048_576;

/** A YAML text as plain JSON values, with the place of each. */
export interface YamlDocument {
  readonly value: unknown;
  /** Adds line and column to an issue: of the value at `path`, of its key when `ofKey`, else of the nearest one around it. */
  locate(
    path: DocumentPath,
    options?: { readonly ofKey?: boolean },
  ): Pick<Issue, 'line' | 'column'>;
}

/**
 * Reads one YAML 1.2 document as JSON. All faults at once: syntax (`invalidYaml`: duplicate keys, tabs, several
 * documents, unknown tags), `documentTooLarge`, `nonStringKey`, and aliases that repeat or contain
 * themselves too often (`tooManyAliases`). Codes begin with `slice`, the one whose document it is.
 */
export function readYaml(text: string, slice: string): Result<YamlDocument> {
  if (text.length > MAX_DOCUMENT_LENGTH) {
    return failed({
      code: `${slice}.documentTooLarge`,
      message: `the document has ${text.length} characters; expected at most ${MAX_DOCUMENT_LENGTH}`,
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // told below, in one pass: the parser compares every key with every other
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    merge: false,
  });
  const faults = [...document.errors, ...document.warnings].map(
    ({ message, pos: [offset] }) => ({
      code: `${slice}.invalidYaml`,
      message: plainMessage(message),
      ...positionOf(lines, offset),
    }),
  );
  if (faults.length > 0) return failed(...faults);
  const converter = new YamlConverter(lines, {
    slice,
    resolve: alias => alias.resolve(document),
  });
  const value = converter.convert(document.contents, []);
  if (converter.issues.length > 0) return failed(...converter.issues);
  return ok({
    value,
    locate: (path, options) =>
      locateIn(converter, path, { lines, ofKey: options?.ofKey === true }),
  });
}

/** The parser's words as one lower-case sentence with a hint. */
function plainMessage(message: string): string {
  const sentence =
    `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, '');
  if (/multiple documents/i.test(message))
    return 'the text holds several documents; expected one, so remove the line `---` between them';
  if (/tab/i.test(message)) return `${sentence}; YAML is indented with spaces`;
  return sentence;
}

function locateIn(
  converter: YamlConverter,
  path: DocumentPath,
  { lines, ofKey }: { readonly lines: LineCounter; readonly ofKey: boolean },
) {
  const offset = ofKey ? converter.keyOffsets.get(formatPath(path)) : undefined;
  if (offset !== undefined) return positionOf(lines, offset);
  for (let length = path.length; length >= 0; length--) {
    const found = converter.offsets.get(formatPath(path.slice(0, length)));
    if (found !== undefined) return positionOf(lines, found);
  }
  return {};
}
