import { IMPLICIT_RULES } from '../../types';
import type { DocumentPath } from '../../../shared/document/documentPath';
import type { Salvaged } from '../readSections';
import {
  lintError,
  when,
  type LintFinding,
  type LintInput,
} from './lintFinding';

const RESERVED_ASSISTANTS = ['none', 'unidentified', 'any', 'approved'];
const RESERVED_TIERS = ['unclassified', 'strictest'];

/** Names: each once (`policy.duplicateName`), none with a meaning of its own (`policy.reservedName`). */
export function lintNames({ sections }: LintInput): readonly LintFinding[] {
  const { tiers, assistants, rules, waivers, cases } = sections;
  return [
    ...repeated(idsOf(tiers), 'tier'),
    ...repeated(namesOfAssistants(assistants), 'assistant or alias'),
    ...repeated(idsOf(rules), 'rule'),
    ...repeated(idsOf(waivers), 'waiver'),
    ...repeated(
      cases.flatMap(({ path, value: { name } }) =>
        name === undefined ? [] : [{ name, path: [...path, 'name'] }],
      ),
      'case',
    ),
    ...reserved(idsOf(tiers), RESERVED_TIERS, 'tier'),
    ...reserved(idsOf(assistants), RESERVED_ASSISTANTS, 'assistant'),
    ...reserved(idsOf(rules), Object.values(IMPLICIT_RULES), 'rule'),
  ];
}

interface NamedPlace {
  readonly name: string;
  readonly path: DocumentPath;
}

const idsOf = (
  list: readonly Salvaged<{ readonly id: string }>[],
): readonly NamedPlace[] =>
  list.flatMap(({ path, value: { id } }) =>
    id === undefined ? [] : [{ name: id, path: [...path, 'id'] }],
  );

/** Ids and aliases are looked up without regard to case. */
function namesOfAssistants(
  assistants: LintInput['sections']['assistants'],
): readonly NamedPlace[] {
  const aliases = assistants.flatMap(({ path, value }) =>
    (value.aliases ?? []).map((alias, index) => ({
      name: alias,
      path: [...path, 'aliases', index],
    })),
  );
  return [...idsOf(assistants), ...aliases].map(({ name, path }) => ({
    name: name.toLowerCase(),
    path,
  }));
}

function repeated(
  places: readonly NamedPlace[],
  what: string,
): readonly LintFinding[] {
  const first = new Map(
    [...places].reverse().map(({ name, path }) => [name, path]),
  );
  return places
    .filter(({ name, path }) => first.get(name) !== path)
    .map(({ name, path }) =>
      lintError(
        'policy.duplicateName',
        path,
        `the ${what} \`${name}\` stands here a second time; expected every ${what} once`,
      ),
    );
}

const reserved = (
  places: readonly NamedPlace[],
  taken: readonly string[],
  what: string,
): readonly LintFinding[] =>
  places.flatMap(({ name, path }) =>
    when(
      taken.includes(name),
      lintError(
        'policy.reservedName',
        path,
        `the id \`${name}\` has a meaning of its own; choose another name for the ${what}`,
      ),
    ),
  );
