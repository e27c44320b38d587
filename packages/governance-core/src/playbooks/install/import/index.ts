export { importFormat } from './importFormat';
export { importPlaybook } from './importPlaybook';
export {
  IMPORT_FORMATS,
  type ImportedPlaybook,
  type ImportFormat,
  type ImportInput,
} from './types';
