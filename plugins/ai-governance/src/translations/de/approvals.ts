/** Manuelle Freigabe in German. */
export const approvalsDe = {
  'approvals.title': 'Manuelle Freigabe',
  'approvals.queueTitle': 'Wartet auf Ihre Freigabe',
  'approvals.queueNone': 'Keine Änderung wartet auf Ihre Freigabe.',
  'approvals.queueNoneHint':
    'Änderungen mit KI-Hilfe in kritischen Repositorys kommen hierher, wenn die Richtlinie eine Ihrer Gruppen nennt.',
  'approvals.none': 'Keine Änderung wartet hier auf manuelle Freigabe.',
  'approvals.noneHint':
    'Eine wartet, sobald eine Änderung mit KI-Hilfe in einem kritischen Repository geprüft wird.',
  'approvals.loading': 'Freigaben werden geladen',
  'approvals.noPermission.title': 'Sie dürfen Freigaben nicht sehen',
  'approvals.noPermission.text':
    'Ihre Rolle umfasst nicht, zu lesen, wer eine Änderung freigegeben hat und warum. Ob eine Änderung freigegeben ist, steht weiterhin bei ihren Bedingungen. Bitten Sie das Enablement-Team um Zugang.',
  'approvals.queueNoPermission.title': 'Sie dürfen Änderungen nicht freigeben',
  'approvals.queueNoPermission.text':
    'Ihre Rolle umfasst nicht, Änderungen freizugeben. Gehören Sie zu einer Gruppe, die die Richtlinie nennt, wenden Sie sich an die Stelle, die die Rollen dieses Portals pflegt.',
  'approvals.waitsFor': 'Wartet auf Freigabe durch',
  'approvals.or': 'oder',
  'approvals.state.waiting': 'Wartet',
  'approvals.state.refused': 'Abgelehnt',
  'approvals.state.approved': 'Freigegeben',
  'approvals.state.waived': 'Ausgenommen',
  'approvals.state.superseded': 'Inzwischen ein anderer Head-Commit',
  'approvals.open': 'Entscheidung {{title}} öffnen',
  'approvals.newest':
    'Es gilt eine neuere Entscheidung über diesen Head-Commit.',
  'approvals.openNewest': 'Öffnen',
  'approvals.newerHead':
    'Der Pull Request hat inzwischen einen anderen Head-Commit.',
  'approvals.openNewerHead': 'Dessen Entscheidung öffnen',
  'approvals.older':
    'Hier stehen nur die neuesten; die Kommandozeile zeigt alle.',
  'approvals.history': 'Was gesagt wurde',
  'approvals.historyNone':
    'Im Portal hat noch niemand freigegeben oder abgelehnt.',
  'approvals.word.approved': 'Freigegeben',
  'approvals.word.refused': 'Abgelehnt',
  'approvals.replaced': 'hat seither etwas anderes gesagt',
  'approvals.evidence': 'Nachweis',
  'approvals.evidenceOf': 'Nachweis im Protokoll: {{what}}',
  'approvals.whyNot': 'Sie können nicht freigeben:',
  'approvals.action.approve': 'Freigeben',
  'approvals.action.refuse': 'Ablehnen',
  'approvals.action.of': '{{title}}: {{action}}',
  'approvals.approve.title': '{{title}} freigeben',
  'approvals.approve.submit': 'Freigeben',
  'approvals.approve.effect': 'Sie geben genau dies frei:',
  'approvals.approve.then':
    'Über die Änderung wird sofort neu entschieden. Was sonst offen ist, hält sie weiter auf. Ein anderer Head-Commit wartet von Neuem.',
  'approvals.approve.done': 'Änderung freigegeben',
  'approvals.refuse.title': '{{title}} ablehnen',
  'approvals.refuse.submit': 'Ablehnen',
  'approvals.refuse.effect': 'Sie lehnen genau dies ab:',
  'approvals.refuse.then':
    'Die Änderung wird aufgehalten, wer auch immer sie freigibt, bis Sie etwas anderes sagen oder ein neuer Head-Commit kommt.',
  'approvals.refuse.done': 'Änderung abgelehnt',
  'approvals.after.pass': 'Die Änderung darf jetzt weiter.',
  'approvals.after.hold':
    'Die Änderung wird weiter durch anderes aufgehalten, was offen ist.',
  'approvals.after.deny': 'Die Änderung ist weiterhin untersagt.',
  'approvals.fact.change': 'Änderung',
  'approvals.fact.head': 'Head-Commit',
  'approvals.fact.attribution': 'Zuordnung',
  'approvals.fact.assistants': 'Assistenten',
  'approvals.fact.files': 'Berührte Dateien',
  'approvals.fact.asks': 'Die Richtlinie verlangt',
  'approvals.fact.otherOpen': 'Außerdem offen',
  'approvals.fact.nothingElse': 'sonst nichts',
  'approvals.moreFiles_one': 'und {{count}} weitere',
  'approvals.moreFiles_other': 'und {{count}} weitere',
  'approvals.seen':
    'Ihr Name und Ihre Begründung sind für alle sichtbar, die Freigaben lesen dürfen; das Protokoll hält sie ohne die Begründung fest.',
};
