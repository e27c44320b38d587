import type { Matter } from '../model';
import { bundleAlerts } from './bundleAlerts';

const TEAM = 'group:default/pay';
const reader = { refs: new Set(['user:default/ben', TEAM]) };
const alerts = (owner: string, count: number): readonly Matter[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `aiUse-${owner}-${index}`,
    kind: 'aiUse',
    title: `cursor was used in \`${owner}-${index}\``,
    because: 'AI use is prohibited there',
    link: '/',
    since: `2026-11-02T09:${String(index).padStart(2, '0')}:00.000Z`,
    repository: `${owner}-${index}`,
    audience: [owner],
    told: [owner],
    about: [],
  }));
const drift: Matter = { ...alerts(TEAM, 1)[0]!, id: 'd', kind: 'drift' };

describe('R52 alerts of the whole fleet in one inbox', () => {
  it.each`
    own   | others | single | lines
    ${0}  | ${0}   | ${0}   | ${[]}
    ${3}  | ${0}   | ${3}   | ${[]}
    ${0}  | ${1}   | ${1}   | ${[]}
    ${2}  | ${30}  | ${2}   | ${['30 uses of AI where it should not be, in 30 repositories']}
    ${21} | ${0}   | ${21}  | ${[]}
    ${25} | ${2}   | ${20}  | ${['5 more uses of AI where it should not be, in 5 repositories', '2 uses of AI where it should not be, in 2 repositories']}
  `(
    '$own own and $others others are $single by themselves, and $lines',
    ({ own, others, single, lines }) => {
      const given = [drift, ...alerts(TEAM, own), ...alerts('others', others)];
      const found = bundleAlerts(given, reader);
      expect(found[0]).toBe(drift);
      const rest = found.slice(1);
      expect(
        rest.filter(({ about, told }) => [...about, ...told].length > 0),
      ).toHaveLength(single);
      expect(
        rest.filter(({ told }) => told.length === 0).map(({ title }) => title),
      ).toEqual(lines);
    },
  );

  it('keeps the newest of the own teams, and leads to the others', () => {
    const found = bundleAlerts(
      [...alerts(TEAM, 22), ...alerts('others', 2)],
      reader,
    );
    expect(found[0]?.repository).toBe(`${TEAM}-21`);
    expect(found.slice(20)).toMatchObject([
      { link: '/ai-governance/overview/use?alerts=mine' },
      {
        link: '/ai-governance/overview/use?alerts=others',
        because:
          'they are in repositories of other teams; the newest: cursor was used in `others-1`',
        since: '2026-11-02T09:00:00.000Z',
      },
    ]);
  });

  it('is another line once there is another alert, and the same until then', () => {
    const idOf = (count: number) =>
      bundleAlerts(alerts('others', count), reader)[0]?.id;
    expect(idOf(3)).toBe(idOf(3));
    expect(idOf(3)).not.toBe(idOf(4));
  });
});
