/** Texts of the files from which assistants learn the policy. */
export const assistantsMessages = {
  title: 'For your assistant',
  loading: 'Reading the files for assistants',
  intro:
    'What assistants leave alone here, and what they are told, made from the policy. Put the files of those that you use into the repository; the gate stays where the work goes on.',
  noRepository:
    'The catalog names no repository for this component, so there is none to put files into. Name its source in the catalog file.',
  all: 'the command that writes them',
  list: 'Files and settings',
  inRepository: 'in the repository',
  drifted: 'differs from the policy',
  driftedBecause: 'In the repository {{path}} differs: {{because}}.',
  drift_one:
    'One file in the repository is not as the policy asks for. Run this in a checkout, and commit what it writes:',
  drift_other:
    '{{count}} files in the repository are not as the policy asks for. Run this in a checkout, and commit what it writes:',
  enforced: 'enforced',
  advisory: 'advisory',
  enforcedHint: 'Who uses the assistant cannot get around it.',
  advisoryHint: 'It prevents accidents; who wants to can get around it.',
  ignoredBy: 'Paid no heed to by: {{names}}.',
  about: 'view',
  aboutOne: 'What it says: {{title}}',
  download: 'Download {{name}}',
  text: 'Text for {{title}}',
  definedAt: 'How it works ({{host}})',
} as const;
