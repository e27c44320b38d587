import type { JudgedDrift } from '../model';
import { rememberRaised } from './raisedDrift';

const AT = '2026-11-23T12:00:00.000Z';
const FIRST = '2026-11-16T12:00:00.000Z';
const chart = (given: Partial<JudgedDrift>): JudgedDrift => ({
  kpi: 'defectDensity',
  state: given.signalPeriod === undefined ? 'quiet' : 'jump',
  points: [],
  ...given,
});
const raised = (period: string, since = period) => ({
  period,
  since,
  at: FIRST,
});

describe('R55 signals of drift that are remembered', () => {
  it.each`
    before                                                         | signal        | remembered                                           | isNews   | why
    ${[]}                                                          | ${undefined}  | ${undefined}                                         | ${false} | ${'quiet from the start'}
    ${[]}                                                          | ${'2026-W40'} | ${{ period: '2026-W40', since: '2026-W40', at: AT }} | ${true}  | ${'the first one'}
    ${[{ signalPeriod: '2026-W40', raised: raised('2026-W40') }]}  | ${'2026-W40'} | ${raised('2026-W40')}                                | ${false} | ${'the same again'}
    ${[{ signalPeriod: '2026-W40', raised: raised('2026-W40') }]}  | ${'2026-W41'} | ${raised('2026-W41', '2026-W40')}                    | ${true}  | ${'going on'}
    ${[{ signalPeriod: '2026-W40', raised: raised('2026-W40') }]}  | ${undefined}  | ${raised('2026-W40')}                                | ${false} | ${'quiet again'}
    ${[{ raised: raised('2026-W40') }]}                            | ${'2026-W40'} | ${raised('2026-W40')}                                | ${false} | ${'gone and back'}
    ${[{ raised: raised('2026-W40') }]}                            | ${'2026-W45'} | ${{ period: '2026-W45', since: '2026-W45', at: AT }} | ${true}  | ${'another one later'}
    ${[{ raised: raised('2026-W52') }]}                            | ${'2027-W01'} | ${{ period: '2027-W01', since: '2027-W01', at: AT }} | ${true}  | ${'over the end of a year'}
    ${[{ kpi: 'findingsPerRelease', raised: raised('2026-W45') }]} | ${'2026-W40'} | ${{ period: '2026-W40', since: '2026-W40', at: AT }} | ${true}  | ${'another chart raised before'}
    ${[{ signalPeriod: '2026-W39' }]}                              | ${'2026-W40'} | ${{ period: '2026-W40', since: '2026-W40', at: AT }} | ${true}  | ${'judged before signals were remembered'}
  `('$why', ({ before, signal, remembered, isNews }) => {
    const told = chart({ signalPeriod: signal });
    const { drift, news } = rememberRaised([told], before.map(chart), AT);
    expect(drift.map(each => each.raised)).toEqual([remembered]);
    expect(news).toEqual(isNews ? drift : []);
  });
});
