import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { freezeClock } from '../../__testUtils__/freezeClock';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { trainingText } from './__testUtils__/trainingText';

const reason = 'the guild asked for it';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];
interface Question {
  readonly questionId: string;
}

describe.each(eachDatabase())('R25c training on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      config: { playbooks: { library: false }, training: { library: false } },
    });
    await api.ready();
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
  });
  afterEach(() => api.stop());

  const propose = async (text = trainingText()) => {
    const answer = await ada.post('/training-versions', { text, reason });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ state: 'inReview', isCurrent: false }),
    ]);
    return answer.body.versionId as string;
  };
  const publish = async (text?: string) => {
    const versionId = await propose(text);
    const answer = await ben.post(
      `/training-versions/${versionId}/publication`,
      {},
    );
    expect([answer.status, answer.body.state]).toEqual([200, 'published']);
    return versionId;
  };
  const codeOf = ({
    status,
    body,
  }: {
    readonly status: number;
    readonly body: { readonly error?: { readonly code?: string } };
  }) => [status, body.error?.code];
  const begin = async (client = ada) => {
    const answer = await client.post('/training/secure-coding/attempts', {});
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body as {
      readonly attemptId: string;
      readonly questions: readonly Question[];
    };
  };
  const take = async (choice: string, client = ada) => {
    const { attemptId, questions } = await begin(client);
    for (const { questionId } of questions)
      await client.put(
        `/training-attempts/${attemptId}/answers/${questionId}`,
        { choice: [choice] },
      );
    const answer = await client.post(
      `/training-attempts/${attemptId}/submission`,
      {},
    );
    return answer.body;
  };

  it('is proposed, read by a second person, published, and taken', async () => {
    const versionId = await propose();
    expect(
      codeOf(await ada.post(`/training-versions/${versionId}/publication`, {})),
    ).toEqual([403, 'training.secondPersonRequired']);
    expect((await ada.get('/training')).body.items).toEqual([]);
    await ben.post(`/training-versions/${versionId}/publication`, {});
    const { body } = await ada.get('/training');
    expect(body.items).toEqual([
      expect.objectContaining({
        path: 'secure-coding',
        minutes: 5,
        modules: 1,
        isForCaller: true,
        standing: { state: 'notStarted', modulesRead: 0 },
      }),
    ]);
    const read = await ada.put(
      '/training/secure-coding/modules/first/reading',
      {},
    );
    expect(read.body).toMatchObject({
      modules: [{ module: 'first', isRead: true }],
      quiz: { questions: 2, needed: 2, attempts: 2, waitHours: 6 },
      standing: { state: 'started', modulesRead: 1 },
    });
    const result = await take('right');
    expect(result).toMatchObject({
      state: 'passed',
      result: { correct: 2, needed: 2, of: 2, isPassed: true },
    });
    const certificates = (await ada.get('/certificates')).body.items;
    expect(certificates).toEqual([
      expect.objectContaining({
        certificateId: result.result.certificateId,
        path: 'secure-coding',
        version: '1.0',
        status: 'valid',
      }),
    ]);
    expect((await ben.get('/certificates')).body.items).toEqual([]);
    const again = await ada.post('/training/secure-coding/attempts', {});
    expect(codeOf(again)).toEqual([409, 'training.certified']);
  });

  it('tells nothing of what is right before an attempt is handed in, and little when it failed', async () => {
    await publish();
    const { attemptId, questions } = await begin();
    const texts = JSON.stringify([
      (await ada.get('/training/secure-coding')).body,
      (await ada.get('/training/secure-coding/modules/first')).body,
      (await ada.get(`/training-attempts/${attemptId}`)).body,
    ]);
    for (const word of ['because', 'isCorrect', 'explanation', 'It is not'])
      expect(texts).not.toContain(word);
    for (const { questionId } of questions)
      await ada.put(`/training-attempts/${attemptId}/answers/${questionId}`, {
        choice: ['wrong'],
      });
    const { body } = await ada.post(
      `/training-attempts/${attemptId}/submission`,
      {},
    );
    expect(body.result).toEqual({
      correct: 0,
      needed: 2,
      of: 2,
      isPassed: false,
    });
    for (const { feedback } of body.questions)
      expect(feedback).toEqual({
        isCorrect: false,
        because: [{ id: 'wrong', text: 'It is not.' }],
        readAgain: 'Read this',
      });
  });

  it('keeps answers until they are handed in, and takes them once', async () => {
    await publish();
    const { attemptId, questions } = await begin();
    const [first, second] = questions.map(({ questionId }) => questionId);
    const at = (question?: string) =>
      `/training-attempts/${attemptId}/answers/${question}`;
    await ada.put(at(first), { choice: ['wrong'] });
    await ada.put(at(first), { choice: ['right'] });
    const reloaded = await ada.get(`/training-attempts/${attemptId}`);
    expect(reloaded.body.questions[0].choice).toEqual(['right']);
    expect((await begin()).attemptId).toBe(attemptId);
    const early = await ada.post(
      `/training-attempts/${attemptId}/submission`,
      {},
    );
    expect(codeOf(early)).toEqual([409, 'training.unanswered']);
    expect(codeOf(await ada.put(at(second), { choice: ['none'] }))).toEqual([
      400,
      'training.invalidChoice',
    ]);
    expect(codeOf(await ada.put(at('first.none'), { choice: ['a'] }))).toEqual([
      404,
      'training.questionNotFound',
    ]);
    await ada.put(at(second), { choice: ['right'] });
    const submit = () =>
      ada.post(`/training-attempts/${attemptId}/submission`, {});
    const [once, twice] = await Promise.all([submit(), submit()]);
    const states = [once, twice].map(({ body }) => body.state ?? 'refused');
    expect(states).toContain('passed');
    expect((await submit()).body.state).toBe('passed');
    expect((await ada.get('/certificates')).body.items).toHaveLength(1);
    const late = await ada.put(at(first), { choice: ['wrong'] });
    expect(codeOf(late)).toEqual([409, 'training.attemptState']);
  });

  it.each(['get', 'put', 'post'] as const)(
    'hides an attempt from everybody else (%s)',
    async method => {
      await publish();
      const { attemptId, questions } = await begin();
      const path = {
        get: `/training-attempts/${attemptId}`,
        put: `/training-attempts/${attemptId}/answers/${questions[0]?.questionId}`,
        post: `/training-attempts/${attemptId}/submission`,
      }[method];
      const answer = await ben[method](path, { choice: ['right'] });
      expect(codeOf(answer)).toEqual([404, 'training.attemptNotFound']);
    },
  );

  it('begins one attempt, however often somebody asks at once', async () => {
    await publish();
    const attempts = await Promise.all([begin(), begin(), begin()]);
    expect(new Set(attempts.map(({ attemptId }) => attemptId)).size).toBe(1);
  });

  it('asks fresh questions, and makes whoever fails wait', async () => {
    await publish();
    freezeClock(Date.parse('2026-11-23T08:00:00.000Z'));
    try {
      const first = await take('wrong');
      const second = await take('wrong');
      const ids = [...first.questions, ...second.questions].map(
        ({ questionId }: Question) => questionId,
      );
      expect(new Set(ids).size).toBe(4);
      const wait = '2026-11-23T14:00:00.000Z';
      expect(second.result.nextAttemptAt).toBe(wait);
      const early = await ada.post('/training/secure-coding/attempts', {});
      expect(codeOf(early)).toEqual([409, 'training.waiting']);
      expect((await ada.get('/training')).body.items[0].standing).toMatchObject(
        { state: 'waiting', nextAttemptAt: wait },
      );
      jest.setSystemTime(Date.parse(wait));
      expect((await take('right')).state).toBe('passed');
    } finally {
      jest.useRealTimers();
    }
  });

  it('opens a quiz once its prerequisites are held', async () => {
    await publish();
    await publish(
      trainingText({ name: 'more', more: 'prerequisites: secure-coding\n' }),
    );
    const closed = await ada.post('/training/more/attempts', {});
    expect(codeOf(closed)).toEqual([409, 'training.prerequisiteMissing']);
    await take('right');
    const open = await ada.post('/training/more/attempts', {});
    expect(open.status).toBe(200);
  });

  it('lets a new major version supersede certificates, and a minor one not', async () => {
    await publish();
    await take('right');
    await publish(trainingText({ version: '1.1' }));
    const state = async () =>
      (await ada.get('/training')).body.items[0].standing.state;
    expect(await state()).toBe('certified');
    const { body: late } = await ben.post(
      '/training/secure-coding/attempts',
      {},
    );
    await publish(trainingText({ version: '2.0' }));
    expect(await state()).toBe('superseded');
    expect((await ada.get('/certificates')).body.items[0]).toMatchObject({
      status: 'superseded',
      version: '1.0',
    });
    const stale = await ben.get(`/training-attempts/${late.attemptId}`);
    expect(stale.body.state).toBe('outdated');
    expect((await begin(ben)).attemptId).not.toBe(late.attemptId);
    expect((await take('right')).version).toBe('2.0');
    expect(await state()).toBe('certified');
  });

  it('refuses a text with faults, and names them', async () => {
    const text = trainingText().replace('draw: 2', 'draw: 3');
    const answer = await ada.post('/training-versions', { text, reason });
    expect(codeOf(answer)).toEqual([400, 'training.lintFails']);
    const check = await ada.post('/training-checks', { text });
    expect(check.body).toMatchObject({
      isReadable: true,
      findings: [{ code: 'training.smallPool' }],
      training: { questions: 6, drawn: 3 },
    });
    const broken = await ada.post('/training-checks', { text: 'a: [' });
    expect(broken.body.isReadable).toBe(false);
    const skipped = trainingText({ version: '3.0' });
    expect(
      codeOf(await ada.post('/training-versions', { text: skipped, reason })),
    ).toEqual([409, 'training.versionTaken']);
  });

  it('shows no texts that were changed behind its back', async () => {
    const versionId = await publish();
    const { digest } = await knex('training_versions')
      .where({ version_id: versionId })
      .first();
    const { files } = await knex('training_contents').where({ digest }).first();
    await knex('training_contents')
      .where({ digest })
      .update({ files: files.replace('It is this', 'It is that') });
    const page = await ada.get('/training/secure-coding/modules/first');
    expect(codeOf(page)).toEqual([503, 'training.contentAltered']);
    const quiz = await ada.post('/training/secure-coding/attempts', {});
    expect(codeOf(quiz)).toEqual([503, 'training.contentAltered']);
  });

  it('is for people', async () => {
    await publish();
    const answer = await api.machine.post(
      '/training/secure-coding/attempts',
      {},
    );
    expect(codeOf(answer)).toEqual([403, 'training.peopleOnly']);
  });

  it('ledgers certificates by pseudonym, and no failed attempt', async () => {
    await publish();
    await take('wrong');
    const { result } = await take('right');
    const { body } = await ada.get('/audit/entries?limit=20');
    const own = body.items.filter(({ type }: { readonly type: string }) =>
      type.startsWith('training.'),
    );
    expect(own.map(({ type }: { readonly type: string }) => type)).toEqual([
      'training.certificateIssued',
      'training.published',
      'training.proposed',
    ]);
    expect(own[0].payload.certificateId).toBe(result.certificateId);
    expect(JSON.stringify(own[0])).not.toMatch(/\bada\b/);
  });
});
