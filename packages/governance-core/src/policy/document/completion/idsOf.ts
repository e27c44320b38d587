import {
  type DocumentPath,
  isRecord,
} from '../../../shared/document/documentPath';

/** Names that other parts of a document refer to. */
export type NamedKind =
  | 'tiers'
  | 'assistants'
  | 'areas'
  | 'dataClasses'
  | 'sentences'
  | 'rules'
  | 'caseBases';

/** What a key's value names, whatever stands around it. */
const BY_KEY: Readonly<Record<string, NamedKind>> = {
  tier: 'tiers',
  tiers: 'tiers',
  from: 'tiers',
  atMost: 'tiers',
  tierAtMost: 'tiers',
  lowersTierTo: 'tiers',
  declared: 'tiers',
  assigned: 'tiers',
  inherited: 'tiers',
  assistant: 'assistants',
  assistants: 'assistants',
  touches: 'areas',
  class: 'dataClasses',
  classes: 'dataClasses',
  shareable: 'dataClasses',
  neverShare: 'dataClasses',
  implements: 'sentences',
  rule: 'rules',
  fulfilled: 'rules',
  unfulfilled: 'rules',
  unknown: 'rules',
  waived: 'rules',
  reasons: 'rules',
  notReasons: 'rules',
  unmatched: 'rules',
  obligations: 'rules',
  base: 'caseBases',
};

/** Which names may stand at a place; `undefined` where none of the document's does. */
export function namedAt(path: DocumentPath): NamedKind | undefined {
  const words = path.filter(step => typeof step === 'string');
  const [key = '', around] = [...words].reverse();
  if (key === 'id') return around === 'assistant' ? 'assistants' : undefined;
  return BY_KEY[key];
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

const strings = (values: readonly unknown[]): readonly string[] =>
  values.filter(value => typeof value === 'string');

const keysOf = (value: unknown): readonly string[] =>
  isRecord(value) ? Object.keys(value) : [];

const ids = (value: unknown): readonly string[] =>
  strings(list(value).map(item => (isRecord(item) ? item.id : undefined)));

/** Names of a kind that a document defines, in its order; what cannot be read is left out. */
export function idsOf(document: unknown, kind: NamedKind): readonly string[] {
  if (!isRecord(document)) return [];
  const { metadata, dataClasses } = document;
  switch (kind) {
    case 'areas':
    case 'caseBases':
      return keysOf(document[kind]);
    case 'sentences':
      return keysOf(isRecord(metadata) ? metadata.statement : undefined);
    case 'dataClasses':
      return isRecord(dataClasses)
        ? [
            ...strings(list(dataClasses.shareable)),
            ...strings(list(dataClasses.neverShare)),
          ]
        : [];
    default:
      return ids(document[kind]);
  }
}
