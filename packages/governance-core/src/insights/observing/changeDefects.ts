import type { ObservedChange } from '../observations';
import { keyOfChange } from './byChange';
import type { HeldSignal } from './foldSignals';

const keyOfMerge = (repository: string, sha: string): string =>
  `${repository}@${sha}`;

/** Defects by the change that brought them: by its number, or by its merge where a source knows only that. Without those that were taken back. */
export function defectsByChange(defects: readonly HeldSignal<'defect'>[]) {
  const found = new Map<string, HeldSignal<'defect'>[]>();
  for (const defect of defects) {
    const { repository, number, mergeSha, isCancelled } = defect.body;
    if (isCancelled) continue;
    const key =
      number === undefined
        ? `${repository}@${mergeSha}`
        : `${repository}#${number}`;
    const known = found.get(key);
    if (known) known.push(defect);
    else found.set(key, [defect]);
  }
  return found;
}

/** Defects that a change brought, each once. */
export function defectsOf(
  body: HeldSignal<'change'>['body'],
  defects: ReadonlyMap<string, readonly HeldSignal<'defect'>[]>,
): ObservedChange['defects'] {
  const told = [
    ...(defects.get(keyOfChange(body)) ?? []),
    ...(body.mergeSha === undefined
      ? []
      : (defects.get(keyOfMerge(body.repository, body.mergeSha)) ?? [])),
  ];
  return [...new Map(told.map(each => [each.id, each])).values()].map(each => ({
    method: each.body.method,
    fix: each.body.fix,
    foundAt: Date.parse(each.body.foundAt),
    source: each.source,
  }));
}
