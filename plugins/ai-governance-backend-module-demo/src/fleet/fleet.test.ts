import { createHash } from 'node:crypto';
import { readSignal } from '@ai-enablement/governance-core';
import { fleetOf, type FleetSize } from './fleet';
import { signalsOf, signalsOfDay } from './signalsOf';

const SIZE: FleetSize = {
  teams: 6,
  repositories: 20,
  changes: 3_000,
  days: 120,
  endsAt: Date.UTC(2026, 10, 1),
  seed: 'acme',
};
const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

describe('R09 a fleet that was made up', () => {
  const fleet = fleetOf(SIZE);
  const signals = [...signalsOf(fleet)];
  const ofKind = (kind: string) => signals.filter(each => each.kind === kind);

  it('has signals of every kind, each of which can be read and has a name of its own', () => {
    const read = signals.map(signal => {
      const result = readSignal(signal, sha256);
      if (!result.ok) throw new Error(JSON.stringify([result.issues, signal]));
      return result.value;
    });
    expect(new Set(read.map(({ kind }) => kind)).size).toBe(16);
    expect(new Set(read.map(({ id }) => id)).size).toBe(signals.length);
  });

  it('is as large as it was asked for', () => {
    expect(fleet.teams).toHaveLength(6);
    expect(fleet.teams.flatMap(team => team.repositories)).toHaveLength(20);
    expect(ofKind('change').length / SIZE.changes).toBeCloseTo(1, 1);
  });

  it('is the same for the same seed, also in part', () => {
    expect(fleetOf(SIZE)).toEqual(fleet);
    const part = [...signalsOfDay(fleet, fleet.teams[3]!, 17)];
    const at = signals.findIndex(
      signal => JSON.stringify(signal) === JSON.stringify(part[0]),
    );
    expect(signals.slice(at, at + part.length)).toEqual(part);
    expect([...signalsOf(fleetOf({ ...SIZE, seed: 'other' }))]).not.toEqual(
      signals,
    );
  });

  it('keeps what happens to a change in order, and in history', () => {
    for (const { body } of signals.filter(each => each.kind === 'change')) {
      const at = [
        body.firstCommitAt,
        body.openedAt,
        body.readyAt,
        body.firstReviewAt,
        body.approvedAt,
        body.mergedAt,
      ];
      expect([...at].sort()).toEqual(at);
      expect(Date.parse(body.mergedAt!)).toBeLessThan(SIZE.endsAt);
    }
  });

  it('needs a repository for each team', () => {
    expect(() => fleetOf({ ...SIZE, repositories: 5 })).toThrow(
      'expected at least one repository for each of the 6 teams, got 5',
    );
  });
});

describe('R55 a team that tells a story', () => {
  const told = (over: object) =>
    [
      ...signalsOf(
        fleetOf({ ...SIZE, teams: 1, changes: 6_000 }, (_, usual) => {
          const { drift: _none, ...steady } = usual;
          return { ...steady, ...over };
        }),
      ),
    ].map(signal => signal as { kind: string; body: Record<string, unknown> });
  const half = Date.UTC(2026, 10, 1) - 60 * 86_400_000;
  const countIn = (
    signals: ReturnType<typeof told>,
    kind: string,
    attribution?: string[],
  ) => {
    const found = signals.filter(
      each =>
        each.kind === kind &&
        (!attribution || attribution.includes(String(each.body.attribution))),
    );
    const late = found.filter(
      ({ body }) => Date.parse(String(body.mergedAt ?? body.at)) >= half,
    );
    return { early: found.length - late.length, late: late.length };
  };

  it('adopts', () => {
    const signals = told({
      assistedAtFirst: 0.02,
      assistedAtLast: 0.8,
      declared: 1,
    });
    const { early, late } = countIn(signals, 'attribution', ['ai', 'mixed']);
    expect(late).toBeGreaterThan(2 * early);
  });

  it('drifts', () => {
    const signals = told({
      defectsPer100: 5,
      drift: { fromDay: 60, times: 4 },
    });
    const { early, late } = countIn(signals, 'defect');
    expect(late).toBeGreaterThan(2 * early);
  });

  it('hides what it does', () => {
    const signals = told({ declared: 0 });
    expect(countIn(signals, 'attribution', ['ai', 'mixed', 'human'])).toEqual({
      early: 0,
      late: 0,
    });
  });

  it('holds seats that nobody uses', () => {
    const signals = told({ seated: 1, active: 0 });
    expect(countIn(signals, 'usage')).toEqual({ early: 0, late: 0 });
    expect(signals.some(({ kind }) => kind === 'seat')).toBe(true);
  });
});
