import { refused, type StandInAnswer } from '../http/router';
import type { StandInAnnotation, StandInCheckRun } from '../world/types';

/** What a caller sends about a check run. */
export interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: StandInCheckRun['status'];
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly annotations?: readonly StandInAnnotation[];
  };
}

const MOST_ANNOTATIONS = 50;
const MOST_CHARACTERS = 65_535;

/** The refusal that GitHub gives, for what it refuses. */
export function faultsOf(
  { name, head_sha, status, conclusion, output }: CheckRunBody,
  { isNew }: { readonly isNew: boolean },
): StandInAnswer | undefined {
  const wrong = (field: string, message: string) =>
    refused(422, `Invalid request.\n\n${message}`, [
      { resource: 'CheckRun', field, message },
    ]);
  if (isNew && !name) return wrong('name', '"name" wasn\'t supplied.');
  if (isNew && !head_sha)
    return wrong('head_sha', '"head_sha" wasn\'t supplied.');
  if (status === 'completed' && conclusion === undefined)
    return wrong('conclusion', '"conclusion" wasn\'t supplied.');
  if (output && (!output.title || output.summary === undefined))
    return wrong('output', '"title", "summary" weren\'t supplied.');
  if ((output?.summary?.length ?? 0) > MOST_CHARACTERS)
    return wrong('summary', 'Only 65535 characters are allowed.');
  if ((output?.annotations?.length ?? 0) > MOST_ANNOTATIONS)
    return wrong(
      'annotations',
      `No more than 50 items are allowed; ${output?.annotations?.length} were supplied.`,
    );
  const bad = output?.annotations?.find(
    annotation => annotation.start_line < 1 || annotation.message === '',
  );
  return bad && wrong('annotations', 'Invalid annotation.');
}
