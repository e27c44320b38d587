import { nearestKey } from '../../shared/document/nearestKey';
import { code } from '../../shared/sentence';
import {
  headingsOf,
  linksOf,
  linkTarget,
  type MarkdownLink,
} from '../markdown';
import type {
  PlaybookFinding,
  PlaybookLint,
  PlaybookLintInput,
  ReadFile,
} from './lintTypes';

/** Every link leads somewhere, and nowhere that a page must not go. */
export const lintLinks: PlaybookLint = input =>
  input.markdown.flatMap(file =>
    linksOf(file.root).flatMap(link => {
      const problem =
        link.kind === 'image'
          ? imageProblem(link, input)
          : linkProblem(link, { file, input });
      return problem === undefined ? [] : [findingOf(problem, { link, file })];
    }),
  );

interface Problem {
  readonly code: 'deadLink' | 'unsafeLink' | 'externalImage';
  readonly message: string;
}

const findingOf = (
  { code: name, message }: Problem,
  { link, file }: { readonly link: MarkdownLink; readonly file: ReadFile },
): PlaybookFinding => ({
  severity: 'error',
  code: `playbooks.${name}`,
  message,
  file: file.path,
  line: link.line + file.lineOffset,
});

function imageProblem(
  { url }: MarkdownLink,
  { context, playbook }: PlaybookLintInput,
): Problem | undefined {
  const target = linkTarget(url);
  if (target.kind === 'web' && context.imageHosts.includes(target.host))
    return undefined;
  const isFile =
    target.kind === 'file' &&
    playbook.files.some(({ path }) => path === target.path);
  return {
    code: 'externalImage',
    message: `the image ${code(url)} is not shown; expected ${isFile ? 'text' : 'no image, or one of a host that `aiGovernance.playbooks.imageHosts` names'}`,
  };
}

function linkProblem(
  { url, words }: MarkdownLink,
  {
    file,
    input,
  }: { readonly file: ReadFile; readonly input: PlaybookLintInput },
): Problem | undefined {
  const target = linkTarget(url);
  switch (target.kind) {
    case 'unsafe':
      return {
        code: 'unsafeLink',
        message: `the link ${code(url)} is not followed; expected \`https://…\`, \`playbook:…\`, \`training:…\`, \`rule:…\`, a file beside it or \`#…\``,
      };
    case 'web':
      return undefined;
    case 'anchor':
      return missing(target.anchor, anchorsOf(file), {
        what: `the link ${code(url)} of ${code(words)} leads to no heading`,
        mark: '#',
      });
    case 'file':
      return missing(
        target.path,
        input.playbook.files.map(({ path }) => path),
        {
          what: `the link ${code(url)} leads to no file of the playbook`,
          mark: '',
        },
      );
    default:
      return missing(target.name, namesOf(target.kind, input), {
        what: `the link ${code(url)} leads to nothing: no ${WORDS[target.kind]} of this name`,
        mark: `${target.kind}:`,
      });
  }
}

const WORDS = {
  playbook: 'playbook',
  training: 'training path',
  rule: 'rule of the policy',
};

const anchorsOf = ({ root }: ReadFile) =>
  headingsOf(root).map(({ anchor }) => anchor);

function namesOf(
  kind: keyof typeof WORDS,
  { playbook, context }: PlaybookLintInput,
): readonly string[] {
  if (kind === 'rule') return context.policy.rules;
  if (kind === 'training') return context.trainings;
  return [playbook.name, ...context.others.map(({ name }) => name)];
}

function missing(
  name: string,
  known: readonly string[],
  { what, mark }: { readonly what: string; readonly mark: string },
): Problem | undefined {
  if (known.includes(name)) return undefined;
  const near = nearestKey(name, known);
  return {
    code: 'deadLink',
    message: `${what}${near === undefined ? '; expected one that exists' : `; did you mean ${code(mark + near)}?`}`,
  };
}
