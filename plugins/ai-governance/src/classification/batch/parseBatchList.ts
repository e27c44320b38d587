import type { TierBatchSelection } from '@ai-enablement/backstage-plugin-ai-governance-common';

type Line = NonNullable<TierBatchSelection['list']>[number];

/** What a text says: entities with what they are to become, and lines that could not be read. */
export interface ParsedList {
  readonly list: readonly Line[];
  /** Lines, counted from 1, that are no `entityRef,tier,critical`. */
  readonly faulty: readonly number[];
}

const REF = /^[a-z0-9.+-]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;
const TRUE = ['true', 'yes'];
const FALSE = ['false', 'no'];

/**
 * Reads lines of `entityRef,tier,critical`, separated by comma, semicolon or tab; a name alone is a component of the default
 * namespace. A header, empty lines, further columns and lines that want nothing are left out, so that a download of what is
 * unclassified can be filled in and pasted back.
 */
export function parseBatchList(text: string): ParsedList {
  const list: Line[] = [];
  const faulty: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const cells = line
      .split(/[,;\t]/)
      .map(cell => cell.trim().replace(/^"(.*)"$/, '$1'));
    const [name = '', tier = '', critical = ''] = cells;
    const isLeftOut =
      name === '' ||
      name.toLowerCase() === 'entityref' ||
      (tier === '' && critical === '');
    if (isLeftOut) continue;
    const entityRef = refOf(name);
    const isCritical = readCritical(critical);
    if (!REF.test(entityRef) || isCritical === 'faulty') {
      faulty.push(index + 1);
      continue;
    }
    list.push({
      entityRef,
      ...(tier === '' ? {} : { tier }),
      ...(isCritical === undefined ? {} : { isCritical }),
    });
  }
  return { list, faulty };
}

function refOf(name: string): string {
  const ref = name.toLowerCase();
  if (ref.includes(':')) return ref;
  return ref.includes('/') ? `component:${ref}` : `component:default/${ref}`;
}

function readCritical(word: string): boolean | undefined | 'faulty' {
  const said = word.toLowerCase();
  if (said === '') return undefined;
  if (TRUE.includes(said)) return true;
  return FALSE.includes(said) ? false : 'faulty';
}
