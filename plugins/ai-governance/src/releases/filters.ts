import type { Release } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What the list is narrowed to, as it stands in the address. */
export interface ReleaseFilters {
  /** Repository id. */
  readonly repository?: string;
  readonly environment?: string;
  readonly outcome?: Release['outcome'];
}

/** Every outcome, in the order in which they are offered. */
export const OUTCOMES = [
  'pass',
  'hold',
  'deny',
] as const satisfies readonly Release['outcome'][];

/** Names of the filters in the address. */
export const FILTER_NAMES = ['repository', 'environment', 'outcome'] as const;

const REPOSITORY = /^[a-z0-9.:-]+(\/[^\sA-Z/]+)+$/;
const REPOSITORY_MAX = 300;
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9 ._/:-]{0,99}$/;

/** Whether a text can be the id of a repository. */
export const isRepository = (text: string): boolean =>
  REPOSITORY.test(text) && text.length <= REPOSITORY_MAX;

/** Whether a text can name an environment. */
export const isEnvironment = (text: string): boolean => ENVIRONMENT.test(text);

/** Reads filters from the address; what cannot be asked for is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): ReleaseFilters {
  const repository = params.get('repository') ?? '';
  const environment = params.get('environment') ?? '';
  return {
    repository: isRepository(repository) ? repository : undefined,
    environment: isEnvironment(environment) ? environment : undefined,
    outcome: OUTCOMES.find(outcome => outcome === params.get('outcome')),
  };
}

/** Whether anything is narrowed. */
export const isFiltered = (filters: ReleaseFilters): boolean =>
  FILTER_NAMES.some(name => filters[name] !== undefined);

/** The address of the list below `path`, narrowed. */
export function filterHref(path: string, filters: ReleaseFilters): string {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  const search = params.toString();
  return search === '' ? path : `${path}?${search}`;
}
