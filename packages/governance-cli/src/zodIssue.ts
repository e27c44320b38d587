import type { Issue } from '@ai-enablement/governance-core';
import type { z } from 'zod';

/** An issue that a schema found, under our code: where it is, such as `reviews[0].state`, and what was expected. */
export function toIssue(code: string, issue: z.core.$ZodIssue): Issue {
  const path = issue.path.reduce<string>(
    (before, part) =>
      typeof part === 'number'
        ? `${before}[${part}]`
        : `${before}${before && '.'}${String(part)}`,
    '',
  );
  return {
    code,
    path,
    message:
      issue.message.charAt(0).toLowerCase() +
      issue.message.slice(1).replaceAll('"', '`'),
  };
}
