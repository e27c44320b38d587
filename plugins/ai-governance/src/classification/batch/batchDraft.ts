import type {
  TierBatchSelection,
  TierRule,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseBatchList } from './parseBatchList';

/** Parts of a rule that are one line of text. */
export const LINES = [
  'name',
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
  'annotation',
] as const;

/** What is written into the form. */
export interface BatchDraft {
  readonly by: 'rule' | 'list';
  readonly lines: Readonly<Record<(typeof LINES)[number], string>>;
  readonly kind?: NonNullable<TierRule['kind']>;
  readonly isUnclassified: boolean;
  readonly tier?: string;
  readonly critical?: 'yes' | 'no';
  /** Lines of `entityRef,tier,critical`. */
  readonly text: string;
}

/** Nothing written yet. */
export const EMPTY_DRAFT: BatchDraft = {
  by: 'rule',
  lines: {
    name: '',
    owner: '',
    system: '',
    domain: '',
    type: '',
    lifecycle: '',
    tag: '',
    annotation: '',
  },
  isUnclassified: true,
  text: '',
};

/** What the form asks for; `undefined` while something is missing. */
export function selectionOf(draft: BatchDraft): TierBatchSelection | undefined {
  if (draft.by === 'list') {
    const { list, faulty } = parseBatchList(draft.text);
    return list.length === 0 || faulty.length > 0
      ? undefined
      : { list: [...list] };
  }
  const rule = ruleOf(draft);
  const { tier, critical } = draft;
  const isEmpty = Object.keys(rule).length === 0;
  if (isEmpty || (tier === undefined && critical === undefined)) {
    return undefined;
  }
  return {
    rule,
    ...(tier === undefined ? {} : { tier }),
    ...(critical === undefined ? {} : { isCritical: critical === 'yes' }),
  };
}

/** Prefix of a ref that only names a group, system or domain. */
const FULL = {
  owner: 'group:default/',
  system: 'system:default/',
  domain: 'domain:default/',
} as const;

function ruleOf({ lines, kind, isUnclassified }: BatchDraft): TierRule {
  const text = (name: (typeof LINES)[number]) => lines[name].trim();
  const line = (name: 'name' | 'type' | 'lifecycle' | 'tag') =>
    text(name) === '' ? {} : { [name]: text(name) };
  const ref = (name: keyof typeof FULL) => {
    const written = text(name).toLowerCase();
    if (written === '') return {};
    return { [name]: written.includes(':') ? written : FULL[name] + written };
  };
  const [key = '', ...rest] = text('annotation').split('=');
  const value = rest.join('=').trim();
  return {
    ...line('name'),
    ...ref('owner'),
    ...ref('system'),
    ...ref('domain'),
    ...(kind ? { kind } : {}),
    ...line('type'),
    ...line('lifecycle'),
    ...line('tag'),
    ...(key.trim() === '' || value === ''
      ? {}
      : { annotation: { key: key.trim(), value } }),
    ...(isUnclassified ? { isUnclassified } : {}),
  };
}
