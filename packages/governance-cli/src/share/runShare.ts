import { EXIT, unavailable, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { shareDocument } from '../report/shareReport';
import { terminalFor } from '../report/terminal';
import { renderShare } from '../report/text/share';
import { readText, shareDetectors, type ShareOptions } from './sharedText';

/** Tells what a text holds that must not be shared; exit code 1 when it holds anything. */
export async function runShareCheck(
  file: string | undefined,
  options: ShareOptions,
  io: Io,
): Promise<ExitCode> {
  const detectors = await shareDetectors(options, io);
  const path = file ?? 'standard input';
  const text = await readText(file, io);
  const { findings, problems } = await detectors.find({ path, text });
  const report = { path, findings, problems };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(shareDocument(report))
      : renderShare(report, terminalFor(io.stdout, io.env)),
  );
  // What was not looked at to the end is not known to be harmless.
  return findings.length > 0 || problems.length > 0 ? EXIT.refused : EXIT.ok;
}

/** Writes a text without what must not be shared; nothing of it when it could not be made clean. */
export async function runShareRedact(
  file: string | undefined,
  options: ShareOptions,
  io: Io,
): Promise<ExitCode> {
  const detectors = await shareDetectors(options, io);
  const path = file ?? 'standard input';
  const text = await readText(file, io);
  const redacted = await detectors.redact(text, { path }).catch(cause => {
    throw unavailable(
      'cli.notRedacted',
      `\`${path}\` could not be made clean`,
      {
        hint: 'take out by hand what `ai-governance share check` names',
        cause,
      },
    );
  });
  if (options.format === 'json')
    io.stdout.write(
      renderJson({
        ...shareDocument({ path, findings: redacted.findings, problems: [] }),
        text: redacted.text,
      }),
    );
  else {
    io.stdout.write(redacted.text);
    const report = { path, findings: redacted.findings, problems: [] };
    io.stderr.write(
      renderShare(
        { ...report, isRedacted: true },
        terminalFor(io.stderr, io.env),
      ),
    );
  }
  return EXIT.ok;
}
