import {
  activePolicy,
  entityPolicy,
  prohibitedPolicy,
  unclassifiedPolicy,
} from '../../__testUtils__/fixtures';
import { previewAssignment, type AssignmentDraft } from './assignment';

describe('what an assignment will change', () => {
  const { tiers } = activePolicy;
  it.each<[string, ReturnType<typeof entityPolicy>, AssignmentDraft, object]>([
    [
      'a stricter tier takes effect',
      entityPolicy(),
      { tier: 'restricted' },
      {
        before: 'Internal',
        after: 'Restricted',
        isChange: true,
        heldBy: undefined,
      },
    ],
    [
      'a weaker one is held by a stricter source',
      entityPolicy(),
      { tier: 'public' },
      {
        before: 'Internal',
        after: 'Internal',
        isChange: false,
        heldBy: { kind: 'declared', title: 'Internal' },
      },
    ],
    [
      'a weaker one waits, though nothing else is stricter',
      entityPolicy({
        tier: {
          effective: 'restricted',
          isClassified: true,
          because: 'assigned',
          sources: [{ kind: 'assigned', value: 'restricted', isValid: true }],
        },
      }),
      { tier: 'internal' },
      {
        before: 'Restricted',
        after: 'Restricted',
        isChange: false,
        heldBy: { kind: 'highWater', title: 'Restricted' },
      },
    ],
    [
      'withdrawing leaves what is declared and inherited',
      prohibitedPolicy(),
      {},
      {
        before: 'Confidential',
        after: 'Confidential',
        isChange: false,
        heldBy: undefined,
      },
    ],
    [
      'the first tier of an unclassified component',
      unclassifiedPolicy(),
      { tier: 'internal' },
      {
        before: undefined,
        after: 'Internal',
        isChange: true,
        heldBy: undefined,
      },
    ],
    [
      'nothing for an unclassified component',
      unclassifiedPolicy(),
      {},
      {
        before: undefined,
        after: undefined,
        isChange: false,
        heldBy: undefined,
      },
    ],
  ])('%s', (_, policy, draft, expected) => {
    expect(previewAssignment(policy, draft, tiers)).toMatchObject(expected);
  });
});
