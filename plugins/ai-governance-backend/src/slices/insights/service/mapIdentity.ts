import type { Mapped, Mapping, Strangers } from '../healthModel';
import { CodedError } from '../../../shared/codedError';
import type { Transaction } from '../../../database/unitOfWork';
import type { DirtyMonth } from '../model';
import type { InsightsDeps } from './deps';
import { everyMonthNaming } from './directoryMarks';
import { monthsOfAll } from './monthsOfAll';

/** Pseudonyms whom the catalog does not know and nobody said anything of, most signals first. */
export async function unmappedIdentities(
  { peopleViews }: Pick<InsightsDeps, 'peopleViews'>,
  limit: number,
): Promise<Strangers> {
  const all = (await peopleViews.strangers()).filter(
    ({ personId }) => personId === undefined,
  );
  return {
    unmapped: all.length,
    items: all
      .slice(0, limit)
      .map(({ identity, source, signals, firstSeenAt, lastSeenAt }) => ({
        identity,
        source,
        signals,
        firstSeenAt,
        lastSeenAt,
      })),
  };
}

/** Who says whom a pseudonym stands for. */
export interface MappingOrder extends Mapping {
  readonly identity: string;
  readonly by: string;
}

/**
 * Says for whom a pseudonym stands, with a ledger entry that holds neither, and marks the months of what names it. Fails with
 * `insights.invalidMapping` or `insights.unknownIdentity`.
 */
export async function mapIdentity(
  deps: Pick<
    InsightsDeps,
    | 'policy'
    | 'people'
    | 'dirty'
    | 'cellViews'
    | 'peopleViews'
    | 'audit'
    | 'unitOfWork'
    | 'ambient'
  >,
  { identity, as, userRef, by }: MappingOrder,
): Promise<Mapped> {
  if ((as === 'user') !== (userRef !== undefined)) {
    throw new CodedError(
      'insights.invalidMapping',
      '`userRef` goes with `as: user` and with nothing else; name the catalog user, or say `bot` or `nobody`',
    );
  }
  const { ofUser } = await deps.policy.directory.pseudonyms();
  const personId =
    userRef === undefined
      ? undefined
      : await requirePerson(deps, ofUser(userRef), userRef);
  const [before] = await deps.peopleViews.identities([identity]);
  const wasSomebodyElse =
    before?.personId !== undefined && before.personId !== personId;
  const months: readonly DirtyMonth[] = [
    everyMonthNaming(identity),
    ...(wasSomebodyElse ? await monthsOfAll(deps) : []),
  ];
  return deps.unitOfWork.run(async transaction => {
    const mapped = { identity, mappedAs: as, personId, userRef };
    if (!(await deps.people.map(transaction, mapped))) {
      throw new CodedError(
        'insights.unknownIdentity',
        'no signal names this pseudonym; look at Data health again',
      );
    }
    await deps.dirty.mark(
      transaction,
      months,
      deps.ambient.newId(),
      deps.ambient.now(),
    );
    await record(deps, transaction, { as, by });
    return { identity, as, ...(userRef === undefined ? {} : { userRef }) };
  });
}

async function requirePerson(
  { policy }: Pick<InsightsDeps, 'policy'>,
  personId: string,
  userRef: string,
): Promise<string> {
  const { people } = await policy.directory.read();
  if (people.some(each => each.personId === personId)) return personId;
  throw new CodedError(
    'insights.invalidMapping',
    `the catalog has no user \`${userRef}\`; correct the ref, or add the user`,
  );
}

const record = (
  { audit }: Pick<InsightsDeps, 'audit'>,
  transaction: Transaction,
  { as, by }: Pick<MappingOrder, 'as' | 'by'>,
) =>
  audit.stage(transaction, {
    type: 'insights.identityMapped',
    actor: by,
    subjectIds: ['insights:identities'],
    payload: { as },
  });
