/** What assistants read, in German. */
export const assistantsDe = {
  'assistants.title': 'Für Ihren Assistenten',
  'assistants.loading': 'Die Dateien für Assistenten werden gelesen',
  'assistants.intro':
    'Was Assistenten hier in Ruhe lassen und was man ihnen sagt, aus der Richtlinie gemacht. Legen Sie die Dateien derer, die Sie benutzen, ins Repository; geprüft wird weiterhin dort, wo die Arbeit geschieht.',
  'assistants.noRepository':
    'Der Katalog nennt für diese Komponente kein Repository, also gibt es keines für Dateien. Nennen Sie ihre Quelle in der Katalogdatei.',
  'assistants.all': 'der Befehl, der sie schreibt',
  'assistants.list': 'Dateien und Einstellungen',
  'assistants.inRepository': 'im Repository',
  'assistants.drifted': 'weicht von der Richtlinie ab',
  'assistants.driftedBecause': 'Im Repository weicht {{path}} ab: {{because}}.',
  'assistants.drift_one':
    'Eine Datei im Repository ist nicht so, wie die Richtlinie sie verlangt. Führen Sie dies in einem Checkout aus, und nehmen Sie auf, was es schreibt:',
  'assistants.drift_other':
    '{{count}} Dateien im Repository sind nicht so, wie die Richtlinie sie verlangt. Führen Sie dies in einem Checkout aus, und nehmen Sie auf, was es schreibt:',
  'assistants.enforced': 'erzwungen',
  'assistants.advisory': 'Hinweis',
  'assistants.enforcedHint':
    'Wer den Assistenten benutzt, kann es nicht umgehen.',
  'assistants.advisoryHint': 'Es verhütet Versehen; wer will, kann es umgehen.',
  'assistants.ignoredBy': 'Nicht beachtet von: {{names}}.',
  'assistants.about': 'ansehen',
  'assistants.aboutOne': 'Was darin steht: {{title}}',
  'assistants.download': '{{name}} herunterladen',
  'assistants.text': 'Text für {{title}}',
  'assistants.definedAt': 'Wie es wirkt ({{host}})',
};
