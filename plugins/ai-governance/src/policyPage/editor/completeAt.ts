import { completePolicy } from '@ai-enablement/governance-core';
import type {
  Completion,
  CompletionContext,
  CompletionResult,
} from '@codemirror/autocomplete';
import { parseDocument } from 'yaml';
import { cursorPlace } from './cursorPlace';

/** Offers the keys, words and names that may be written at the cursor. */
export function completeAt({
  state,
  pos,
  explicit,
}: CompletionContext): CompletionResult | null {
  const text = state.doc.toString();
  const place = cursorPlace(text, pos);
  if (!place || (!explicit && place.from === pos)) return null;
  const { path, slot, from } = place;
  const document = readable(text);
  const { keys, values } = completePolicy(path, document);
  const written = keysAt(document, path);
  const options = [
    ...(slot === 'value' ? [] : keys)
      .filter(key => !written.includes(key))
      .map(keyOption),
    ...(slot === 'key' ? [] : values).map(valueOption),
  ];
  if (options.length === 0) return null;
  return { from, options, validFor: /^[\w./:-]*$/ };
}

/** Keys come in the order of the format, before values. */
const keyOption = (label: string, at: number): Completion => ({
  label,
  apply: `${label}: `,
  type: 'property',
  boost: 50 - at,
});

const valueOption = (label: string, at: number): Completion => ({
  label,
  type: 'enum',
  boost: -at / 100,
});

/** The text as far as YAML can read it; names are taken from it. */
function readable(text: string): unknown {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS({
      maxAliasCount: 100,
    });
  } catch {
    return undefined;
  }
}

function keysAt(
  document: unknown,
  path: readonly (string | number)[],
): readonly string[] {
  const value = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([key]) => key === String(step))?.[1]
        : undefined,
    document,
  );
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
