export { csvRecords } from './csvRecords';
export { modelName } from './modelName';
export { readRecord, type ReadRecord } from './readRecord';
export {
  decimalField,
  present,
  recordFields,
  revisionOfCounts,
} from './recordFields';
