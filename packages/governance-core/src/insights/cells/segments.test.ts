import { aChange } from '../__testUtils__/teamPeriod';
import { segmentsOf } from './segments';

const named = (over: Parameters<typeof aChange>[0]) =>
  segmentsOf(aChange(over)).map(({ axis, value }) => `${axis}:${value}`);

describe('R09 R54 segments', () => {
  it.each`
    attribution  | confidence    | inferred                    | declared                    | measured
    ${'ai'}      | ${'measured'} | ${'attributed@inferred'}    | ${'attributed@declared'}    | ${'attributed@measured'}
    ${'mixed'}   | ${'declared'} | ${'attributed@inferred'}    | ${'attributed@declared'}    | ${'unknown@measured'}
    ${'ai'}      | ${'inferred'} | ${'attributed@inferred'}    | ${'unknown@declared'}       | ${'unknown@measured'}
    ${'ai'}      | ${undefined}  | ${'attributed@inferred'}    | ${'unknown@declared'}       | ${'unknown@measured'}
    ${'human'}   | ${'declared'} | ${'notAttributed@inferred'} | ${'notAttributed@declared'} | ${'unknown@measured'}
    ${'unknown'} | ${undefined}  | ${'unknown@inferred'}       | ${'unknown@declared'}       | ${'unknown@measured'}
  `('$attribution, $confidence', ({ attribution, confidence, ...cuts }) => {
    expect(
      named({ attribution, confidence }).filter(each =>
        each.startsWith('attribution'),
      ),
    ).toEqual(
      [cuts.inferred, cuts.declared, cuts.measured].map(
        value => `attribution:${value}`,
      ),
    );
  });

  it.each`
    what                | over                                                | also
    ${'a tier'}         | ${{ tier: 'internal' }}                             | ${['tier:internal']}
    ${'no tier'}        | ${{}}                                               | ${['tier:unclassified']}
    ${'two assistants'} | ${{ assistants: ['copilot', 'cursor', 'copilot'] }} | ${['assistant:copilot', 'assistant:cursor']}
    ${'a surface'}      | ${{ surfaces: ['agent'] }}                          | ${['surface:agent']}
  `('$what', ({ over, also }) => {
    const found = named(over);
    expect(found[0]).toBe('all:');
    expect(found).toEqual(expect.arrayContaining(also));
    expect(new Set(found).size).toBe(found.length);
  });
});
