import { REPOSITORY, type startGovernance } from './startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;

/** Makes review stricter in the repository of the tests for ten days, unless told otherwise; gives its id. Throws the portal's answer when it is refused. */
export async function startStrengthening(
  { person }: Pick<Api, 'person'>,
  order: object = {},
): Promise<string> {
  const { status, body } = await person.post('/policy/strengthenings', {
    scope: { repository: REPOSITORY },
    reviews: 2,
    reason: 'two incidents this week',
    expiresAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
    ...order,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.strengtheningId;
}
