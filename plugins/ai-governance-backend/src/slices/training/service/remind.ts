import type { TrainingDeps } from './deps';
import type { LivingCertificate } from '../views';
import { reminderOf, type Reminder } from './reminderOf';

const PAGE = 200;

/** Tells a person; the same scope again is the same notification. */
export type Tell = (message: {
  readonly recipient: string;
  readonly scope: string;
  readonly title: string;
  readonly description: string;
  readonly link: string;
}) => Promise<void>;

/**
 * Tells holders whose certificate ends soon, or is of an older major version, once for each step, and nobody who has renewed it. Returns
 * how many were told.
 */
export async function remindHolders(
  deps: TrainingDeps,
  tell: Tell,
  signal?: AbortSignal,
): Promise<number> {
  const now = deps.ambient.now();
  let told = 0;
  let last = '';
  while (!signal?.aborted) {
    const page = await deps.views.unexpired(now, last, PAGE);
    for (const certificate of page) {
      const { holder } = certificate;
      const reminder = reminderOf(certificate, now);
      if (holder === undefined || !reminder) continue;
      if (certificate.remindedFor === reminder.step) continue;
      if (await isRenewed(deps, certificate)) continue;
      await tell(messageOf(certificate, { ...reminder, holder }));
      await noteReminder(deps, certificate, reminder.step);
      told += 1;
    }
    last = page.at(-1)?.certificateId ?? '';
    if (page.length < PAGE) return told;
  }
  return told;
}

async function isRenewed(
  { views }: TrainingDeps,
  { personId, name, issuedAt }: LivingCertificate,
): Promise<boolean> {
  const held = await views.heldBy(personId);
  return held.some(other => other.name === name && other.issuedAt > issuedAt);
}

const messageOf = (
  { certificateId, name, title, expiresAt }: LivingCertificate,
  { step, holder }: Reminder & { readonly holder: string },
) => ({
  recipient: holder,
  scope: `ai-governance:certificate:${certificateId}:${step}`,
  title:
    step === 'superseded'
      ? `${title}: there is a new version to learn`
      : `${title}: your certificate ends on ${expiresAt.slice(0, 10)}`,
  description:
    step === 'superseded'
      ? 'Your certificate counts only for as long as the policy says. Take the new version to renew it.'
      : 'Changes that need it are held from then on. Renew it with a new attempt at the quiz.',
  link: `/ai-governance/training/${name}`,
});

async function noteReminder(
  deps: TrainingDeps,
  { certificateId, personId, name }: LivingCertificate,
  step: Reminder['step'],
): Promise<void> {
  await deps.unitOfWork.run(async transaction => {
    const { certificates } = await deps.store.takeLearner(transaction, {
      ...{ personId, name },
    });
    const certificate = certificates.find(
      each => each.certificateId === certificateId,
    );
    if (certificate)
      await deps.store.updateCertificate(transaction, {
        ...certificate,
        remindedFor: step,
      });
  });
}
