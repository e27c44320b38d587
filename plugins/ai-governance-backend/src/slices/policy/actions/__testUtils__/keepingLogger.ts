import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/** A root logger that keeps every line, of whatever plugin and level. */
export function keepingLogger() {
  const lines: string[] = [];
  const keep = (...parts: readonly unknown[]) => {
    const words = parts.map(part =>
      part instanceof Error ? part.stack : JSON.stringify(part),
    );
    lines.push(words.join(' '));
  };
  const levels = { error: keep, warn: keep, info: keep, debug: keep };
  const logger = { ...levels, child: () => logger };
  return {
    lines,
    feature: createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => logger,
    }),
  };
}
