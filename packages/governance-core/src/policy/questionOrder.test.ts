import {
  change,
  compiled,
  facts,
  NOW,
  permitAll,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { Subject } from './types';

it('R15 a member without a value is one that is not there', () => {
  const digestOf = (given: object) =>
    evaluate(compiled([permitAll]), {
      subject: { ...change(), ...given } as Subject,
      facts: facts(),
      now: NOW,
    }).inputDigest;
  expect(digestOf({ initiator: undefined })).toBe(digestOf({}));
});
