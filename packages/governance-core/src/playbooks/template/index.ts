export { checkValues } from './checkValues';
export { PROMPT_FENCE, promptOf, type Prompt } from './promptOf';
export {
  namesInTemplate,
  readTemplate,
  type TemplatePart,
} from './readTemplate';
export { renderTemplate, type VariableValues } from './renderTemplate';
export { MAX_VALUE_LENGTH, type MatchesPattern } from './valueProblem';
