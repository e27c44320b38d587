export { parsePolicy, type ParsedPolicy } from './parsePolicy';
