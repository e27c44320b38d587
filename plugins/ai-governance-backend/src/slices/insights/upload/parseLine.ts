import { failed, ok, type Result } from '@ai-enablement/governance-core';
import { isWellFormed } from '../../../shared/wellFormed';
import type { BodyLine } from './readLines';

const refused = (message: string) =>
  failed<never>({ code: 'insights.invalidRecord', message });

/** The record of a line; `undefined` for an empty one. Issues quote nothing of it. */
export function parseLine(
  { text }: BodyLine,
  { depth }: { readonly depth: number },
): Result<unknown> {
  if (text === undefined) return refused('it is not UTF-8 text');
  if (text.trim() === '') return ok(undefined);
  if (isDeeper(text, depth))
    return refused(`it is nested more than ${depth} deep`);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('expected one JSON object');
  return isWellFormed(value)
    ? ok(value)
    : refused('a text holds half a character; send all texts as UTF-8');
}

/** Counts brackets outside texts, before anything is built of them. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > most) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
