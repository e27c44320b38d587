export { csvRecords } from './csvRecords';
export { modelName } from './modelName';
export { readRecord, type ReadRecord } from './readRecord';
