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
  'assistants.enforced': 'erzwungen',
  'assistants.advisory': 'Hinweis',
  'assistants.enforcedHint':
    'Wer den Assistenten benutzt, kann es nicht umgehen.',
  'assistants.advisoryHint': 'Es verhütet Versehen; wer will, kann es umgehen.',
  'assistants.ignoredBy': 'Nicht beachtet von: {{names}}.',
  'assistants.about': 'was darin steht',
  'assistants.aboutOne': 'Was darin steht: {{title}}',
  'assistants.download': '{{name}} herunterladen',
  'assistants.text': 'Text für {{title}}',
  'assistants.definedAt': 'Wie es wirkt ({{host}})',
};
