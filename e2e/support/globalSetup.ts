import { servePortal } from './servePortal';

/**
 * Serves one portal for all journeys and tells the workers where it is. With PORTAL_E2E_URL (and PORTAL_E2E_TOKEN) set the
 * journeys run against a portal that is already there.
 */
export default async function globalSetup() {
  if (process.env.PORTAL_E2E_URL) return undefined;
  const portal = await servePortal();
  process.env.PORTAL_E2E_URL = portal.url;
  process.env.PORTAL_E2E_TOKEN = portal.token;
  return portal.stop;
}
