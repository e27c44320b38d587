import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { instant, name, repository, sha } from '../fields';

/** How a defect was traced to the change that brought it. */
export const DEFECT_METHODS = [
  'revert',
  'linkedBug',
  'hotfix',
  'szz',
  'incident',
] as const;

/** A defect, traced to the merged change that brought it. */
export const defectSignal = defineSignal({
  kind: 'defect',
  about: 'repository',
  title: 'A defect, traced to the merged change that brought it.',
  body: z
    .strictObject({
      repository,
      method: z.enum(DEFECT_METHODS),
      /** Number or merge commit of the change that brought it. */
      number: z.int().min(1).optional(),
      mergeSha: sha.optional(),
      /** What told of it: number or commit of the fix, id of the issue or incident. The same fix of the same change is one defect. */
      fix: name,
      foundAt: instant,
      /** When the change that brought it was merged. */
      mergedAt: instant,
      /** What told of it was taken back, as by the revert of a revert; it counts no more. */
      isCancelled: z.boolean().optional(),
    })
    .refine(body => body.number !== undefined || body.mergeSha !== undefined, {
      message: 'expected `number` or `mergeSha` of the change that brought it',
    }),
  key: ({ repository: at, method, number, mergeSha, fix }) => [
    at,
    method,
    String(number ?? mergeSha),
    fix,
  ],
  at: ({ mergedAt }) => mergedAt,
});
