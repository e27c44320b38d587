import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { testAmbient } from '../../../__testUtils__/ambient';
import { cleanDatabase, eachDatabase } from '../../../__testUtils__/databases';
import { createUnitOfWork } from '../../../database/unitOfWork';
import { decided, instantOf, isPlanted } from '../__testUtils__/decidedHistory';
import type { HistoryChange, NewDecision } from '../model';
import { lookedAt } from '../simulationCounts';
import { DatabaseDecisionStore } from '../store/DatabaseDecisionStore';
import { DatabaseHistoryStore } from '../store/DatabaseHistoryStore';
import { DatabaseSimulationStore } from '../store/DatabaseSimulationStore';
import { DatabasePolicyViews } from '../views/DatabasePolicyViews';
import { DatabaseSimulationQuestions } from '../views/DatabaseSimulationQuestions';
import { DatabaseSimulationViews } from '../views/DatabaseSimulationViews';
import type { UseOrigin } from '../useModel';
import { readProposal } from './proposal';
import { runSimulation, takeSimulations } from './runSimulation';
import { simulationUseCases } from './simulationUseCases';

const NOW = '2026-11-02T09:00:00.000Z';
const DOCUMENT = readFileSync(
  join(__dirname, '../../../__testUtils__/policy.yaml'),
  'utf8',
);
const PLANTED = DOCUMENT.replace(
  'rules:\n',
  'rules:\n  - { id: planted, effect: forbid, owner: group:default/security, when: { change: { touches: [planted] } } }\n',
).replace(
  'areas: {',
  "areas: { planted: { paths: ['planted/**'], owners: [group:default/security] },",
);
const CHANGES = 640;
const never = new AbortController().signal;
const NO_DIFFERENCES = {
  newlyHeld: 0,
  newlyPassed: 0,
  heldOtherwise: 0,
  cannotTell: 0,
};

/** The same change, as if nobody had asked when it was merged. */
const asPast = (row: NewDecision): HistoryChange => ({
  ...row,
  historyId: row.decisionId.replace('decision', 'past'),
  trust: 'attested',
  scanVersion: 1,
  pullRequest: undefined,
  subject: row.subject as HistoryChange['subject'],
});

describe.each(eachDatabase())('R16 running a simulation on %s', id => {
  const { compiled } = readProposal(DOCUMENT);
  const history = Array.from({ length: CHANGES }, (_, number) =>
    decided(compiled, number),
  );

  async function create(
    decisions: readonly NewDecision[] = history,
    past: readonly HistoryChange[] = [],
  ) {
    const knex = await cleanDatabase(id);
    const unitOfWork = createUnitOfWork(knex);
    const store = new DatabaseDecisionStore();
    await unitOfWork.run(async transaction => {
      for (const decision of decisions) {
        await store.insertDecision(transaction, decision);
      }
      await new DatabaseHistoryStore().save(transaction, past);
    });
    const ambient = testAmbient(NOW);
    const entries: { type: string; payload: unknown }[] = [];
    const deps = {
      simulationStore: new DatabaseSimulationStore(),
      simulationViews: new DatabaseSimulationViews(knex),
      simulationQuestions: new DatabaseSimulationQuestions(knex),
      policyViews: new DatabasePolicyViews(knex),
      unitOfWork,
      ambient,
      onSimulationStarted: () => undefined,
      audit: {
        stage: async (
          _: unknown,
          entry: { type: string; payload: unknown },
        ) => {
          entries.push(entry);
          return `entry-${entries.length}`;
        },
        positionsOf: async () => new Map(),
      } as never,
    };
    const useCases = simulationUseCases(deps);
    const start = (document: string, origin?: UseOrigin) =>
      useCases.startSimulation({
        document,
        origin,
        requestedBy: 'user:default/ada',
      });
    const take = async () => (await takeSimulations(deps, 1))[0];
    const run = async (given: Partial<typeof deps> = {}, stop = never) => {
      const leased = await take();
      if (leased) await runSimulation({ ...deps, ...given }, leased, stop);
      return leased !== undefined;
    };
    const finish = async (document: string, origin?: UseOrigin) => {
      const { simulationId } = await start(document, origin);
      while (await run());
      return useCases.simulation(simulationId);
    };
    const changesOf = async (simulationId: string) => {
      const query = { simulationId, limit: CHANGES };
      return (await useCases.simulatedChanges(query)).items;
    };
    return {
      knex,
      deps,
      useCases,
      start,
      take,
      run,
      finish,
      changesOf,
      ambient,
      entries,
    };
  }

  it('changes nothing when a policy meets its own decisions', async () => {
    const { finish, changesOf } = await create();
    const done = await finish(DOCUMENT);
    expect(done).toMatchObject({
      state: 'done',
      done: CHANGES,
      total: CHANGES,
      tally: {
        unchanged: CHANGES,
        notComparable: 0,
        differences: NO_DIFFERENCES,
      },
    });
    const { passed, held, cannotTell } = done.tally.results;
    expect(passed + held + cannotTell).toBe(CHANGES);
    expect(Math.min(passed, held, cannotTell)).toBeGreaterThan(10);
    expect(await changesOf(done.simulationId)).toEqual([]);
  });

  it('a planted rule changes exactly the planted changes that passed or were only held', async () => {
    const { finish, changesOf, entries } = await create();
    const done = await finish(PLANTED);
    const expected = history
      .filter((_, number) => isPlanted(number))
      .filter(({ decision }) => decision.outcome !== 'deny')
      .map(({ decisionId, decision }) => ({
        decisionId,
        kind: decision.outcome === 'pass' ? 'newlyHeld' : 'heldOtherwise',
        before: decision.outcome,
        after: 'deny',
      }));
    const found = await changesOf(done.simulationId);
    expect(found.map(({ decisionId }) => decisionId).sort()).toEqual(
      expected.map(({ decisionId }) => decisionId).sort(),
    );
    expect(found).toEqual(
      expect.arrayContaining(
        expected.map(each => expect.objectContaining(each)),
      ),
    );
    const newlyHeld = expected.filter(({ kind }) => kind === 'newlyHeld');
    expect(newlyHeld.length).toBeGreaterThan(30);
    expect(done.tally.byRule.planted?.newlyHeld).toBe(newlyHeld.length);
    expect(found[0]?.reason).toMatch(/planted/);
    const teams = Object.values(done.tally.byTeam);
    expect(teams.reduce((sum, each) => sum + each.newlyHeld, 0)).toBe(
      newlyHeld.length,
    );
    expect(done.labels.sample).toBe(30);
    expect(entries.map(({ type }) => type)).toEqual([
      'policy.simulationStarted',
      'policy.simulationEnded',
    ]);
    expect(entries[1]?.payload).toMatchObject({
      digest: done.digest,
      changes: CHANGES,
      newlyHeld: newlyHeld.length,
    });
  });

  it('takes each change once, by its latest decision that rests on more than a word', async () => {
    const [first, second] = history;
    if (!first || !second) throw new Error('the history is empty');
    const { finish } = await create([
      first,
      { ...first, decisionId: 'older', occurredAt: instantOf(9) },
      second,
      {
        ...second,
        decisionId: 'preview',
        occurredAt: instantOf(-1),
        decision: { ...second.decision, isPreview: true },
      },
      { ...decided(compiled, 5), occurredAt: '2026-01-01T00:00:00.000Z' },
      { ...decided(compiled, 6), recordedAt: '2026-11-03T00:00:00.000Z' },
    ]);
    expect(await finish(PLANTED)).toMatchObject({ done: 2, total: 2 });
  });

  it.each`
    what                 | origin       | decidedOn | past
    ${'both, each once'} | ${undefined} | ${300}    | ${340}
    ${'decisions alone'} | ${'decided'} | ${300}    | ${0}
    ${'history alone'}   | ${'history'} | ${0}      | ${340}
  `(
    'reads $what, and tells how many came from each',
    async ({ origin, decidedOn, past }) => {
      const { finish, changesOf } = await create(
        history.slice(0, 300),
        // The first of them were decided on since they were handed in.
        history.slice(100).map(asPast),
      );
      const done = await finish(PLANTED, origin);
      const { byOrigin, results, differences } = done.tally;
      expect(done).toMatchObject({
        done: decidedOn + past,
        total: decidedOn + past,
      });
      expect([byOrigin.decided, byOrigin.history].map(lookedAt)).toEqual([
        decidedOn,
        past,
      ]);
      expect(byOrigin.history.before).toEqual({ passed: past, held: 0 });
      for (const each of ['passed', 'held', 'cannotTell'] as const) {
        expect(
          byOrigin.decided.results[each] + byOrigin.history.results[each],
        ).toBe(results[each]);
      }
      const found = await changesOf(done.simulationId);
      const heldPast = found.filter(each => each.origin === 'history');
      expect(heldPast.map(({ decisionId }) => decisionId).sort()).toEqual(
        // What was merged and would not simply pass, the planted changes among them.
        heldPast
          .filter(({ kind }) => kind === 'newlyHeld' || kind === 'cannotTell')
          .map(({ decisionId }) => decisionId)
          .sort(),
      );
      const planted = history
        .flatMap((_, number) =>
          number >= 300 && isPlanted(number) ? [`past-${number}`] : [],
        )
        .sort();
      const named = heldPast.filter(
        ({ kind, rules }) => kind === 'newlyHeld' && rules.includes('planted'),
      );
      expect(named.map(({ decisionId }) => decisionId).sort()).toEqual(
        past > 0 ? planted : [],
      );
      expect(differences.newlyHeld).toBe(
        byOrigin.decided.differences.newlyHeld +
          byOrigin.history.differences.newlyHeld,
      );
    },
  );

  it('counts apart what another engine decided, and what cannot be read', async () => {
    const { decision } = decided(compiled, 2);
    const unreadable = decided(compiled, 3);
    const { knex, finish } = await create([
      decided(compiled, 0),
      decided(compiled, 2, { decision: { ...decision, engineVersion: '0' } }),
      unreadable,
    ]);
    await knex('policy_decisions')
      .where({ decision_id: unreadable.decisionId })
      .update({ facts: 'null' });
    expect(await finish(PLANTED)).toMatchObject({
      done: 3,
      tally: {
        notComparable: 2,
        unchanged: 1,
        results: { passed: 0, held: 0, cannotTell: 1 },
      },
    });
  });

  it('goes on after a restart where it stopped, and comes to the same', async () => {
    const { start, run, useCases, changesOf, deps, finish } = await create();
    const { simulationId } = await start(PLANTED);
    const stop = new AbortController();
    let reads = 0;
    const { simulationQuestions: questions } = deps;
    const stopping = {
      count: questions.count.bind(questions),
      page: async (...args: Parameters<typeof questions.page>) => {
        const page = await questions.page(...args);
        reads += 1;
        if (reads === 2) stop.abort();
        return page;
      },
    } as typeof questions;
    await run({ simulationQuestions: stopping }, stop.signal);
    const stopped = await useCases.simulation(simulationId);
    expect(stopped).toMatchObject({
      state: 'running',
      done: 200,
      total: CHANGES,
    });
    await run();
    const done = await useCases.simulation(simulationId);
    const again = await finish(PLANTED);
    expect(done.tally).toEqual(again.tally);
    expect(await changesOf(simulationId)).toHaveLength(
      (await changesOf(again.simulationId)).length,
    );
  });

  it('writes nothing once its lease is somebody else’s', async () => {
    const { start, take, deps, ambient, useCases, entries } = await create();
    const { simulationId } = await start(PLANTED);
    const slow = await take();
    expect(await take()).toBeUndefined();
    ambient.moveTo('2026-11-02T09:00:31.000Z');
    const quick = await take();
    if (!slow || !quick) throw new Error('it was not taken twice');
    await runSimulation(deps, slow, never);
    expect(await useCases.simulation(simulationId)).toMatchObject({ done: 0 });
    await runSimulation(deps, quick, never);
    expect(await useCases.simulation(simulationId)).toMatchObject({
      state: 'done',
      done: CHANGES,
    });
    expect(entries).toHaveLength(2);
  });

  it('stops within a batch when it is cancelled', async () => {
    const { start, run, useCases, deps, entries } = await create();
    const { simulationId } = await start(PLANTED);
    const order = { simulationId, cancelledBy: 'user:default/ben' };
    const { simulationQuestions: questions } = deps;
    let batches = 0;
    const cancelling = {
      count: questions.count.bind(questions),
      page: async (...args: Parameters<typeof questions.page>) => {
        batches += 1;
        if (batches === 2) {
          // It is read while the first is looked at; cancelled between the save of that one and its own.
          while ((await useCases.simulation(simulationId)).done === 0) {
            await setImmediate();
          }
          await useCases.cancelSimulation(order);
        }
        return questions.page(...args);
      },
    } as typeof questions;
    await run({ simulationQuestions: cancelling });
    expect(batches).toBe(3);
    expect(await useCases.simulation(simulationId)).toMatchObject({
      state: 'cancelled',
      done: 200,
    });
    expect(await run()).toBe(false);
    expect(entries.at(-1)).toMatchObject({
      actor: 'user:default/ben',
      payload: { state: 'cancelled', changes: 200 },
    });
    await expect(useCases.cancelSimulation(order)).rejects.toMatchObject({
      code: 'policy.simulationState',
    });
  });

  it('fails after five runs without progress', async () => {
    const { start, run, useCases, deps, ambient } = await create();
    const { simulationId } = await start(DOCUMENT);
    const broken = {
      count: async () => {
        throw new Error('the database is away');
      },
    } as never as typeof deps.simulationQuestions;
    for (let minute = 1; minute <= 5; minute += 1) {
      await expect(run({ simulationQuestions: broken })).rejects.toThrow(
        'away',
      );
      ambient.moveTo(`2026-11-02T09:0${minute}:00.000Z`);
    }
    await run();
    expect(await useCases.simulation(simulationId)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('without progress 5 times'),
    });
  });

  it('is told the share of false alarms with its interval, from labels of the sample alone', async () => {
    const { finish, changesOf, useCases } = await create();
    const { simulationId } = await finish(PLANTED);
    const changes = await changesOf(simulationId);
    const sampled = changes.filter(({ isSampled }) => isSampled);
    const labelledBy = 'user:default/ada';
    const label = (decisionId: string, said: 'rightlyHeld' | 'falseAlarm') =>
      useCases.labelSimulatedChange({
        simulationId,
        decisionId,
        label: said,
        labelledBy,
      });
    for (const [index, { decisionId }] of sampled.slice(0, 4).entries()) {
      await label(decisionId, 'rightlyHeld');
      if (index === 0) await label(decisionId, 'falseAlarm');
    }
    const { labels, falseAlarms } = await useCases.simulation(simulationId);
    expect(labels).toMatchObject({ rightlyHeld: 3, falseAlarm: 1 });
    expect(falseAlarms).toMatchObject({ share: 0.25, sample: 4 });
    const other = changes.find(({ isSampled }) => !isSampled);
    await expect(
      label(other?.decisionId ?? '', 'falseAlarm'),
    ).rejects.toMatchObject({ code: 'policy.simulationState' });
  });
});
