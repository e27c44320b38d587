import type {
  PlaybookHealth,
  PlaybookKind,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PLAYBOOK_KINDS } from '@ai-enablement/governance-core';

/** What the catalogue is narrowed to, as it stands in the address. */
export interface PlaybookFilters {
  /** Words that are searched for. */
  readonly text?: string;
  readonly kind?: PlaybookKind;
  /** Full entity ref. */
  readonly owner?: string;
  readonly tag?: string;
  readonly health?: PlaybookHealth;
  /** Deprecated ones alone; absent means those in use. */
  readonly isDeprecated?: true;
}

/** Every state of review, in the order in which they are offered. */
export const HEALTHS = [
  'ok',
  'reviewSoon',
  'reviewDue',
] as const satisfies readonly PlaybookHealth[];

/** Names of the filters in the address. */
export const FILTER_NAMES = [
  'text',
  'kind',
  'owner',
  'tag',
  'health',
  'deprecated',
] as const;

const TEXT_MAX = 200;
const REF = /^[a-z][a-z0-9]*:[^\s:/]+\/[^\s:/]+$/i;
const TAG = /^[^\s]{1,64}$/;

/** Reads filters from the address; what cannot be asked for is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): PlaybookFilters {
  const text = params.get('text')?.trim().slice(0, TEXT_MAX);
  const owner = params.get('owner') ?? '';
  const tag = params.get('tag') ?? '';
  return {
    text: text === '' ? undefined : text,
    kind: PLAYBOOK_KINDS.find(kind => kind === params.get('kind')),
    owner: REF.test(owner) ? owner : undefined,
    tag: TAG.test(tag) ? tag : undefined,
    health: HEALTHS.find(health => health === params.get('health')),
    isDeprecated: params.get('deprecated') === 'true' ? true : undefined,
  };
}

/** Whether anything is narrowed. */
export const isFiltered = (filters: PlaybookFilters): boolean =>
  Object.values(filters).some(value => value !== undefined);

/** The question to the API. */
export const toQuery = ({ text, ...others }: PlaybookFilters) => ({
  ...others,
  ...(text === undefined ? {} : { q: text }),
});
