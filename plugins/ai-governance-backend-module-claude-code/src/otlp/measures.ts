import type { MetricPoint } from './metricPoints';

/** What a point counts: a field of `usage`, or money. */
export type Measure =
  | 'sessions'
  | 'addedLines'
  | 'deletedLines'
  | 'changes'
  | 'commits'
  | 'inputTokens'
  | 'outputTokens'
  | 'cacheReadTokens'
  | 'cacheWriteTokens'
  | 'acceptances'
  | 'rejections'
  | 'dollars';

const BY_ATTRIBUTE: Readonly<
  Record<string, readonly [string, Readonly<Record<string, Measure>>]>
> = {
  'lines_of_code.count': [
    'type',
    { added: 'addedLines', removed: 'deletedLines' },
  ],
  'token.usage': [
    'type',
    {
      input: 'inputTokens',
      output: 'outputTokens',
      cacheRead: 'cacheReadTokens',
      cacheCreation: 'cacheWriteTokens',
    },
  ],
  'code_edit_tool.decision': [
    'decision',
    { accept: 'acceptances', reject: 'rejections' },
  ],
};

const ALONE: Readonly<Record<string, Measure>> = {
  'session.count': 'sessions',
  'pull_request.count': 'changes',
  'commit.count': 'commits',
  'cost.usage': 'dollars',
};

/** What a point counts; `undefined` for what is not read. Opening the list of agents is no session. */
export function measureOf({
  name,
  attributes,
}: Pick<MetricPoint, 'name' | 'attributes'>): Measure | undefined {
  if (name === 'session.count' && attributes.start_type === 'agents_view')
    return undefined;
  const alone = Object.hasOwn(ALONE, name) ? ALONE[name] : undefined;
  const by = Object.hasOwn(BY_ATTRIBUTE, name) ? BY_ATTRIBUTE[name] : undefined;
  if (!by) return alone;
  const [key, measures] = by;
  const value = attributes[key] ?? '';
  return Object.hasOwn(measures, value) ? measures[value] : undefined;
}
