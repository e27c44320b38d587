import { EMPTY_DRAFT, selectionOf, type BatchDraft } from './batchDraft';

const draft = (
  lines: Partial<BatchDraft['lines']>,
  given: Partial<BatchDraft> = {},
): BatchDraft => ({
  ...EMPTY_DRAFT,
  lines: { ...EMPTY_DRAFT.lines, ...lines },
  ...given,
});

describe('R05 what the form of a batch asks for', () => {
  it.each([
    ['nothing wanted', draft({ name: 'lib-*' }), undefined],
    [
      'names are made refs',
      draft(
        { owner: 'checkout', system: 'system:team/shop' },
        { tier: 'public' },
      ),
      {
        rule: {
          owner: 'group:default/checkout',
          system: 'system:team/shop',
          isUnclassified: true,
        },
        tier: 'public',
      },
    ],
    [
      'an annotation with its value',
      draft(
        { annotation: 'acme.com/cost = a=b' },
        { critical: 'no', isUnclassified: false },
      ),
      {
        rule: { annotation: { key: 'acme.com/cost', value: 'a=b' } },
        isCritical: false,
      },
    ],
    [
      'an empty rule',
      draft({}, { tier: 'public', isUnclassified: false }),
      undefined,
    ],
    [
      'a list',
      draft({}, { by: 'list', text: 'a,public' }),
      { list: [{ entityRef: 'component:default/a', tier: 'public' }] },
    ],
    [
      'a list with faults',
      draft({}, { by: 'list', text: 'a b,public' }),
      undefined,
    ],
    ['an empty list', draft({}, { by: 'list' }), undefined],
  ])('%s', (_name, given, expected) => {
    expect(selectionOf(given)).toEqual(expected);
  });
});
