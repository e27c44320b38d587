/** Something of the portal that a text links to. */
interface PortalThing {
  readonly kind: 'playbook' | 'training' | 'rule';
  readonly name: string;
}

/** Address of the page about something of the portal; `undefined` when the portal's is not known, or it has no page of its own. */
export function portalPage(
  { kind, name }: PortalThing,
  portalUrl: string | undefined,
): string | undefined {
  if (portalUrl === undefined || kind === 'rule') return undefined;
  const folder = kind === 'playbook' ? 'playbooks' : 'training';
  return `${portalUrl}/ai-governance/${folder}/${encodeURIComponent(name)}`;
}
