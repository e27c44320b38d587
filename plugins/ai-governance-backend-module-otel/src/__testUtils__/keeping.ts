import type {
  KeepSettings,
  Pseudonym,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createHash } from 'node:crypto';
import type { OtelConfig } from '../config';

/** Settings of the tests. */
export const CONFIG: OtelConfig = {
  countFrom: 'traces',
  services: new Map(),
};

/** Pseudonyms of the tests. */
export const pseudonym: Pseudonym = person =>
  createHash('sha256').update(JSON.stringify(person)).digest('hex');

/** The pseudonym of an address. */
export const ofEmail = (value: string): string =>
  pseudonym({ kind: 'email', value });

/** Keeps a record and reads its signals; throws with what is wrong with it. */
export function kept(
  kind: RecordKind,
  record: unknown,
  settings?: KeepSettings,
) {
  const read = kind.keep(record, pseudonym, settings);
  if (!read.ok) throw new Error(read.issues.map(each => each.message).join());
  return { ...read.value, signals: kind.extract(read.value.payload) };
}

/** What is wrong with a record; throws when nothing is. */
export function refusal(
  kind: RecordKind,
  record: unknown,
  settings?: KeepSettings,
): string {
  const read = kind.keep(record, pseudonym, settings);
  if (read.ok) throw new Error('it was kept');
  return read.issues.map(each => each.message).join('; ');
}
