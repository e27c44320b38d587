import { SIGNAL_RECORD } from '../__testUtils__/uploads';
import { keepRecord } from './keepRecord';

const CHANGE = {
  repository: 'github.com/acme/checkout',
  number: 412,
  openedAt: '2026-11-02T09:00:00Z',
  isBot: false,
  isToDefaultBranch: true,
};

const keep = (body: object, mayNamePeople: boolean | undefined) =>
  keepRecord(
    {
      source: 'test',
      kind: SIGNAL_RECORD,
      pseudonym: () => 'a'.repeat(64),
      mayNamePeople,
    },
    { kind: 'change', key: '412', body },
  );

const REFUSAL =
  'it tells of single people, and `aiGovernance.insights.sources.test.namePeople` is false';

describe('R25 a source that may not name people', () => {
  it.each([
    ['named', 'may', { ...CHANGE, author: 'mona' }, true, []],
    ['named', 'by default', { ...CHANGE, author: 'mona' }, undefined, []],
    ['named', 'may not', { ...CHANGE, author: 'mona' }, false, [REFUSAL]],
    ['left out', 'may not', CHANGE, false, []],
  ])('people who are %s, and %s be', (_, _may, body, may, refusals) => {
    const kept = keep(body, may);
    const issues = kept.ok ? [] : kept.issues;
    expect(issues.map(({ message }) => message)).toEqual(refusals);
  });
});
