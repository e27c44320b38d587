import { byCodeUnits } from '../shared/order';
import { readBlock, writeBlock } from './managedBlock';
import type { AssistantTarget } from './targets';

/** How a file stands to what the policy asks for. */
export type FileState =
  'asPolicy' | 'missing' | 'outdated' | 'undone' | 'unreadable';

/** A file compared with the policy. */
export interface FileComparison {
  readonly state: FileState;
  /** Plain sentence; empty when nothing is to be done. */
  readonly because: string;
  /** The file as the policy asks for it, with what people wrote beside it; as it is when it cannot be read. */
  readonly wanted: string;
}

/** The whole file for a repository that has none. */
export const newFile = ({ form }: AssistantTarget, text: string): string =>
  compareFile({ form }, { text, found: undefined }).wanted;

/**
 * Compares a file with what the policy asks for. `text` is what the target renders; `found` the file as it is, `undefined` when
 * there is none. In JSON what people wrote stays, and only what the policy asks for is looked at.
 */
export function compareFile(
  { form }: Pick<AssistantTarget, 'form'>,
  {
    text,
    found,
  }: { readonly text: string; readonly found: string | undefined },
): FileComparison {
  if (form === 'whole') return compareWhole(text, found);
  if (form === 'json') return compareJson(text, found);
  const file = readBlock(form, found ?? '');
  const wanted = writeBlock(form, file, text);
  if (found === undefined) return missing(wanted);
  if (file.block !== text) return outdated(wanted, file.block === undefined);
  const undoing = form === 'ignoreBlock' && firstUndoing(file.after);
  if (!undoing) return { state: 'asPolicy', because: '', wanted };
  return {
    state: 'undone',
    because: `\`${undoing}\`, behind the lines of the policy, can take paths back; move it above them or leave it out`,
    wanted: writeBlock(
      form,
      { before: joinLines(file.before, file.after), after: '' },
      text,
    ),
  };
}

const missing = (wanted: string): FileComparison => ({
  state: 'missing',
  because: 'the file does not exist',
  wanted,
});

const outdated = (wanted: string, isAbsent: boolean): FileComparison => ({
  state: 'outdated',
  because: isAbsent
    ? 'the lines of the policy are not in it'
    : 'its lines of the policy are not those of the policy in force',
  wanted,
});

const firstUndoing = (lines: string): string | undefined =>
  lines
    .split('\n')
    .find(line => line.startsWith('!'))
    ?.trimEnd();

const joinLines = (before: string, after: string): string =>
  `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${after.replace(/^\n+/, '')}`;

function compareWhole(text: string, found: string | undefined): FileComparison {
  if (found === undefined) return missing(text);
  return found.replace(/\r\n/g, '\n').trimEnd() === text.trimEnd()
    ? { state: 'asPolicy', because: '', wanted: text }
    : { ...outdated(text, false), because: 'it is not as the policy asks for' };
}

function compareJson(text: string, found: string | undefined): FileComparison {
  if (found === undefined) return missing(text);
  const actual = parseMap(found);
  if (!actual)
    return {
      state: 'unreadable',
      because:
        'it is not a JSON object, so the assistant reads nothing of it; mend it first',
      wanted: found,
    };
  const wanted = merge(actual, parseMap(text) ?? {});
  return JSON.stringify(wanted) === JSON.stringify(actual)
    ? { state: 'asPolicy', because: '', wanted: found }
    : outdated(`${JSON.stringify(wanted, null, 2)}\n`, false);
}

type JsonMap = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseMap(text: string): JsonMap | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What stands there with what is asked for: maps are merged, lists get what they lack, other values are replaced. */
function merge(actual: unknown, asked: JsonMap): JsonMap {
  const base = isMap(actual) ? actual : {};
  const merged = Object.entries(asked).map(([key, value]) => [
    key,
    mergeValue(Object.hasOwn(base, key) ? base[key] : undefined, value),
  ]);
  return { ...base, ...Object.fromEntries(merged) };
}

function mergeValue(actual: unknown, asked: unknown): unknown {
  if (isMap(asked)) return merge(actual, asked);
  if (!Array.isArray(asked)) return asked;
  const had: readonly unknown[] = Array.isArray(actual) ? actual : [];
  const lacking = asked.filter(each => !had.includes(each));
  return [...had, ...lacking.sort(byCodeUnits)];
}
