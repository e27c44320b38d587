import type { OtlpSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  ErrorRequestHandler,
  Request,
  RequestHandler,
  Response,
} from 'express';
import type { OpenRouter } from '../../../http/createApiRouter';
import { isOurs, toErrorAnswer } from '../../../http/errors';
import type { Guard } from '../../../http/guard';
import { CodedError } from '../../../shared/codedError';
import type { AuthorizedIngestService } from '../authorizeIngest';
import { exportAnswer, statusAnswer } from '../upload/otlp/answers';
import type { ExportEncoding } from '../upload/otlp/readExport';

/** Below the plugin's own address; an exporter's endpoint is everything before `/v1`. */
const PATHS: Readonly<Record<OtlpSignal, string>> = {
  metrics: '/otlp/v1/metrics',
  logs: '/otlp/v1/logs',
  traces: '/otlp/v1/traces',
};

const CONTENT_TYPES: Readonly<Record<ExportEncoding, string>> = {
  json: 'application/json',
  protobuf: 'application/x-protobuf',
};

const RETRY_AFTER_SECONDS = 30;
const INTERNAL_ERROR = 500;
const UNAVAILABLE = 503;

/** Codes of `google.rpc.Code` by HTTP status; all others are internal. */
const RPC_CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 9,
  413: 8,
  429: 8,
  503: 14,
};
const RPC_INTERNAL = 13;

/**
 * Adds the paths of OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/#otlphttp). They are no part of the contract: OTLP says what
 * comes in and goes out, errors too.
 */
export function registerOtlpRoutes(
  router: OpenRouter,
  {
    guard,
    service,
    logger,
  }: {
    readonly guard: Guard;
    readonly service: Pick<AuthorizedIngestService, 'receive'>;
    readonly logger: LoggerService;
  },
): void {
  const receive =
    (signal: OtlpSignal): RequestHandler =>
    (request, response, next) => {
      const event = {
        eventId: `receive-otlp-${signal}`,
        severityLevel: 'low',
      } as const;
      guard(request, event, async credentials => {
        const encoding = encodingOf(request);
        const outcome = await service.receive(credentials, {
          signal,
          encoding,
          body: request,
          packing: request.headers['content-encoding'],
        });
        send(response, encoding, exportAnswer(signal, outcome, encoding));
      }).catch(next);
    };
  for (const signal of ['metrics', 'logs', 'traces'] as const)
    router.post(PATHS[signal], receive(signal), answerFailures(logger));
}

/** Fails with `insights.invalidExport` for another type of content. */
function encodingOf(request: Request): ExportEncoding {
  const type = typeOf(request);
  if (type === CONTENT_TYPES.protobuf) return 'protobuf';
  if (type === CONTENT_TYPES.json) return 'json';
  throw new CodedError(
    'insights.invalidExport',
    `expected \`Content-Type: ${CONTENT_TYPES.protobuf}\` or \`${CONTENT_TYPES.json}\`; set \`OTEL_EXPORTER_OTLP_PROTOCOL\` to \`http/protobuf\` or \`http/json\``,
  );
}

const typeOf = ({ headers }: Request): string =>
  (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * Answers with a `google.rpc.Status`. Exporters send again after 429 and 503 only, so failures on our side become 503: what is sent twice
 * counts once, and what is never sent again is lost.
 */
const answerFailures =
  (logger: LoggerService): ErrorRequestHandler =>
  (error, request, response, next) => {
    const { status: told, body } = toErrorAnswer(error, { bodyLimitBytes: 0 });
    if (isOurs(body)) logger.error('an export was not taken in', error);
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = told === INTERNAL_ERROR ? UNAVAILABLE : told;
    const waits =
      error instanceof CodedError ? error.retryAfterSeconds : undefined;
    if (waits !== undefined || status === UNAVAILABLE)
      response.set('Retry-After', String(waits ?? RETRY_AFTER_SECONDS));
    response.status(status);
    const encoding =
      typeOf(request) === CONTENT_TYPES.protobuf ? 'protobuf' : 'json';
    const code = RPC_CODES[status] ?? RPC_INTERNAL;
    const { message } = body.error;
    send(response, encoding, statusAnswer({ code, message }, encoding));
  };

function send(
  response: Response,
  encoding: ExportEncoding,
  body: string | Uint8Array,
): void {
  // Express would add a charset, which OTLP does not have.
  response.setHeader('Content-Type', CONTENT_TYPES[encoding]);
  response.end(body);
}
