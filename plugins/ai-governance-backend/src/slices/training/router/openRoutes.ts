import type { Router } from 'express';
import type { OpenCertificates } from '../service/openCertificates';
import { verifyPage } from './verifyPage';

/** The page loads nothing, runs nothing, and is shown in no frame. */
const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

/** Longest signed certificate that is looked at. */
const LONGEST_TOKEN = 4_000;

/**
 * Adds what anybody may ask without signing in: the portal's public keys, the signed list of what was revoked, and the page that verifies
 * a certificate. None of them names anybody whom the asker did not name before.
 */
export function registerOpenCertificateRoutes(
  router: Router,
  service: OpenCertificates,
): void {
  router.get('/certificates/keys', (_request, response, next) => {
    service.keys().then(keys => response.json({ keys }), next);
  });
  router.get('/certificates/revocations', (_request, response, next) => {
    service
      .revocations()
      .then(text => response.type('application/jwt').send(text), next);
  });
  router.get('/certificates/verify', (request, response, next) => {
    const { token } = request.query;
    const text =
      typeof token === 'string' && token.length <= LONGEST_TOKEN ? token : '';
    service.verify(text).then(verified => {
      response
        .status(verified.status === 'unknown' ? 404 : 200)
        .set(PAGE_HEADERS)
        .type('html')
        .send(verifyPage(verified));
    }, next);
  });
}
