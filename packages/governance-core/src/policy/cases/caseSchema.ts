import type { z } from 'zod';
import { strict, text } from '../../shared/document/shapes';
import { expectSchema } from './expectSchema';
import { givenSchema } from './givenSchema';

/** One row of a table of cases, as written. */
export const caseSchema = strict({
  name: text(200),
  given: givenSchema,
  expect: expectSchema,
});

export type CaseInput = z.output<typeof caseSchema>;
