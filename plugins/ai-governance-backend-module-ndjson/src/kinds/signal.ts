import { createHash } from 'node:crypto';
import type {
  ExtractedSignal,
  KeptRecord,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  failed,
  ok,
  readSignal,
  type Issue,
  type Result,
  type SignalKind,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import { pathOfAddress } from './addresses';
import { withoutPerson, withPseudonym } from './people';

const LINE = z.strictObject({
  kind: z.string(),
  revision: z.int().min(0).optional(),
  body: z.record(z.string(), z.unknown()),
});
const UNKNOWN_KEY = /^Unrecognized keys?: /;
const PLAIN_KEYS = /^Unrecognized keys?: (?:"[A-Za-z]\w{0,39}"(?:, )?)+$/;

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

const invalid = (path: string, message: string): Issue => ({
  code: 'insights.invalidRecord',
  path,
  message: path === '' ? message : `\`${path}\`: ${message}`,
});

/** A key that is misspelt is named; one that could be anything is not. */
const aboutKeys = (message: string): string =>
  UNKNOWN_KEY.test(message) && !PLAIN_KEYS.test(message)
    ? 'there is a key that this kind of signal does not have'
    : message;

function readLine(
  record: unknown,
  kinds: readonly SignalKind[],
): Result<z.output<typeof LINE> & { readonly kind: SignalKind }> {
  const line = LINE.safeParse(record);
  if (!line.success)
    return failed(
      ...line.error.issues.map(({ path, message }) =>
        invalid(path.join('.'), aboutKeys(message)),
      ),
    );
  const kind = kinds.find(known => known === line.data.kind);
  if (kind) return ok({ ...line.data, kind });
  return failed(invalid('kind', `expected one of ${kinds.join(', ')}`));
}

function keepSignal(
  { kind, revision, body }: z.output<typeof LINE>,
  source: string,
): Result<KeptRecord> {
  const address = pathOfAddress(body);
  if (address !== undefined)
    return failed(
      invalid(
        address,
        'there is an e-mail address; only where a person is named, and there as `{"email": …}`, may one stand',
      ),
    );
  const signal = readSignal({ source, kind, revision, body }, sha256);
  if (!signal.ok)
    return failed(
      ...signal.issues.map(({ path = '', message }) =>
        invalid(
          path === '' ? 'body' : `body.${path}`,
          aboutKeys(message.replace(/^signal `\w+`: /, '')),
        ),
      ),
    );
  return ok({
    naturalKey: `${kind}/${signal.value.id}`,
    revision: signal.value.revision,
    payload: { kind, body: signal.value.body },
    dropped: {},
  });
}

/**
 * One signal as the portal documents it: `{"kind", "revision", "body"}`, people as they are known elsewhere. Nothing is dropped: what a
 * kind does not have is refused, since it could be something misspelt.
 */
export const signalRecord = (
  source: string,
  kinds: readonly SignalKind[],
): RecordKind => ({
  id: 'signal',
  keep(record, pseudonym, settings) {
    const line = readLine(record, kinds);
    if (!line.ok) return line;
    const { kind, body: told } = line.value;
    const body =
      settings?.mayNamePeople === false
        ? withoutPerson(kind, told)
        : withPseudonym(kind, told, pseudonym);
    if (!body.ok) return body;
    return keepSignal({ ...line.value, body: body.value }, source);
  },
  extract: ({ kind, body }): readonly ExtractedSignal[] => [
    { kind: kind as SignalKind, body },
  ],
});
