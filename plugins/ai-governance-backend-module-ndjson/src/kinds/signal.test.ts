import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { SIGNAL_KINDS } from '@ai-enablement/governance-core';
import { gitSource, ndjsonSource } from '../source';
import { PERSON_FIELDS } from './people';

const DANA = { email: 'Dana@Example.com' };
const SURVEY = {
  kind: 'survey',
  body: {
    survey: '2026-q4',
    person: DANA,
    askedAt: '2026-11-02T09:00:00+01:00',
    answers: { satisfied: 4 },
  },
};
const INCIDENT = {
  kind: 'incident',
  body: {
    repository: 'github.com/acme/checkout',
    incident: 'INC-7',
    openedAt: '2026-11-02T09:00:00Z',
  },
};
const withBody = (line: { readonly body: object }, body: object) => ({
  ...line,
  body: { ...line.body, ...body },
});

async function hand(records: readonly unknown[], source = ndjsonSource) {
  const desk = new FakeSignalDesk(source);
  const receipt = await desk.hand({ kind: 'signal', records });
  return { desk, receipt };
}

describe('R07 R18 signals of our own format', () => {
  it('puts the pseudonym of other sources in the place of a person', async () => {
    const { desk } = await hand([SURVEY]);
    expect(desk.bodies('survey')).toEqual([
      {
        ...SURVEY.body,
        person: pseudonymInTests({ kind: 'email', value: 'dana@example.com' }),
        askedAt: '2026-11-02T08:00:00.000Z',
      },
    ]);
  });

  it.each`
    form        | person                                          | key
    ${'login'}  | ${{ login: 'octocat', provider: 'github.com' }} | ${{ kind: 'login', provider: 'github.com', value: 'octocat' }}
    ${'id'}     | ${{ id: '583231', provider: 'github.com' }}     | ${{ kind: 'id', provider: 'github.com', value: '583231' }}
    ${'apiKey'} | ${{ apiKey: 'key-1', provider: 'cursor' }}      | ${{ kind: 'apiKey', provider: 'cursor', value: 'key-1' }}
  `('knows a person by $form', async ({ person, key }) => {
    const { desk } = await hand([withBody(SURVEY, { person })]);
    expect(desk.bodies('survey')).toMatchObject([
      { person: pseudonymInTests(key) },
    ]);
  });

  it('knows in which field each kind names somebody', () => {
    const somebody = 'a'.repeat(64);
    const found = Object.values(SIGNAL_KINDS).flatMap(({ kind, body }) =>
      Object.entries(body.shape)
        .filter(
          ([, schema]) =>
            schema.safeParse(somebody).success &&
            !schema.safeParse('somebody').success &&
            !schema.safeParse('a'.repeat(40)).success,
        )
        .map(([field]) => [kind, field] as const)
        // An id of a commit can be as long.
        .filter(([, field]) => !/sha$/i.test(field)),
    );
    expect(Object.fromEntries(found)).toEqual(PERSON_FIELDS);
  });

  it('is the same when it comes twice, late or out of order', async () => {
    const first = { ...INCIDENT, revision: 1 };
    const second = {
      ...withBody(INCIDENT, { resolvedAt: '2026-11-02T11:00:00Z' }),
      revision: 2,
    };
    const held = async (records: readonly unknown[]) =>
      (await hand(records)).desk.signals;
    const expected = await held([first, second]);
    expect(expected).toMatchObject([
      { revision: 2, body: { resolvedAt: '2026-11-02T11:00:00.000Z' } },
    ]);
    expect(await held([second, first])).toEqual(expected);
    expect(await held([first, second, second, first])).toEqual(expected);
  });

  it.each`
    what                            | record                                                                     | message
    ${'no object'}                  | ${7}                                                                       | ${/expected object/}
    ${'nothing'}                    | ${null}                                                                    | ${/expected object/}
    ${'no kind'}                    | ${{ body: {} }}                                                            | ${/`kind`: /}
    ${'another kind'}               | ${{ kind: 'surveys', body: {} }}                                           | ${/`kind`: expected one of attribution, .*survey, usage/}
    ${'a kind of prototypes'}       | ${{ kind: 'toString', body: {} }}                                          | ${/`kind`: expected one of/}
    ${'no body'}                    | ${{ kind: 'survey' }}                                                      | ${/`body`: /}
    ${'a list for a body'}          | ${{ kind: 'survey', body: [] }}                                            | ${/`body`: /}
    ${'a key beside'}               | ${{ ...SURVEY, team: 'x' }}                                                | ${/Unrecognized key: "team"/}
    ${'a revision below nothing'}   | ${{ ...SURVEY, revision: -1 }}                                             | ${/`revision`: /}
    ${'a revision that is none'}    | ${{ ...SURVEY, revision: Number.NaN }}                                     | ${/`revision`: /}
    ${'a field misspelt'}           | ${withBody(SURVEY, { anweredAt: '2026' })}                                 | ${/`body`: Unrecognized key: "anweredAt"/}
    ${'an answer beyond the scale'} | ${withBody(SURVEY, { answers: { a: 6 } })}                                 | ${/`body\.answers\.a`: .*<=5/}
    ${'an instant without a zone'}  | ${withBody(SURVEY, { askedAt: '2026-11-02 09:00' })}                       | ${/`body\.askedAt`: expected ISO 8601/}
    ${'a huge count'}               | ${withBody(INCIDENT, { supportTickets: 1e300 })}                           | ${/`body\.supportTickets`: /}
    ${'nobody where one is needed'} | ${withBody(SURVEY, { person: undefined })}                                 | ${/`body\.person`: /}
    ${'a person by a bare name'}    | ${withBody(SURVEY, { person: 'Dana Doe' })}                                | ${/`body\.person`: expected a person as/}
    ${'a pseudonym made elsewhere'} | ${withBody(SURVEY, { person: 'a'.repeat(64) })}                            | ${/`body\.person`: expected a person as/}
    ${'a login of nowhere'}         | ${withBody(SURVEY, { person: { login: 'dana' } })}                         | ${/`body\.person`: expected a person as/}
    ${'a person in two ways'}       | ${withBody(SURVEY, { person: { ...DANA, login: 'dana', provider: 'x' } })} | ${/`body\.person`: expected a person as/}
    ${'an address among texts'}     | ${withBody(INCIDENT, { incident: 'by dana@example.com' })}                 | ${/`body\.incident`: there is an e-mail address/}
    ${'an address as a key'}        | ${withBody(SURVEY, { answers: { 'dana@example.com': 3 } })}                | ${/`body\.answers`: there is an e-mail address/}
  `('refuses $what, and says where', async ({ record, message }) => {
    const { desk, receipt } = await hand([record]);
    expect(desk.signals).toEqual([]);
    expect(receipt).toMatchObject({
      stored: 0,
      refused: [{ record: 1, message: expect.stringMatching(message) }],
    });
  });

  it('quotes nothing of what it refuses, and keeps nobody', async () => {
    const canary = 'canary-7f3a@example.com';
    const records = [
      { kind: canary, body: {} },
      { ...SURVEY, [canary]: 1 },
      withBody(SURVEY, { [canary]: 1 }),
      withBody(SURVEY, { person: canary }),
      withBody(SURVEY, { person: { email: canary, name: canary } }),
      withBody(SURVEY, { askedAt: canary }),
      withBody(SURVEY, { survey: canary }),
      withBody(SURVEY, { answers: { [canary]: 1 } }),
      withBody(SURVEY, { person: { email: canary } }),
      withBody(SURVEY, { person: { login: canary, provider: canary } }),
    ];
    const { desk, receipt } = await hand(records);
    expect(receipt).toMatchObject({ stored: 2, refusedInAll: 8 });
    const all = JSON.stringify([receipt, [...desk.kept], desk.signals]);
    expect(all).not.toContain('canary');
  });

  const CHANGE = {
    kind: 'change',
    body: {
      repository: 'github.com/acme/checkout',
      number: 1,
      openedAt: '2026-11-02T09:00:00Z',
      author: DANA,
      isBot: false,
      isToDefaultBranch: true,
    },
  };
  it.each`
    kind          | record      | told
    ${'survey'}   | ${SURVEY}   | ${['a signal `survey` tells of single people, and the portal is told to take nothing of that kind in from this source']}
    ${'incident'} | ${INCIDENT} | ${[]}
    ${'change'}   | ${CHANGE}   | ${[]}
  `(
    'names nobody where the portal is told so: $kind',
    async ({ record, told }) => {
      const desk = new FakeSignalDesk(ndjsonSource, { mayNamePeople: false });
      const { refused } = await desk.hand({
        kind: 'signal',
        records: [record],
      });
      expect(refused.map(({ message }) => message)).toEqual(told);
      expect(JSON.stringify([...desk.kept])).not.toMatch(/author|person/);
    },
  );

  it('goes on after a line that is refused', async () => {
    const { receipt } = await hand([INCIDENT, {}, SURVEY]);
    expect(receipt).toMatchObject({ stored: 2, refused: [{ record: 2 }] });
  });

  it('takes of a git history what can come from one', async () => {
    const { receipt } = await hand([SURVEY], gitSource);
    expect(receipt.refused[0]?.message).toBe(
      '`kind`: expected one of attribution, change, defect',
    );
  });
});
