export { machineClock, type Clock } from './clock';
export { VendorApi } from './VendorApi';
export type { VendorApiOptions, VendorRequest } from './options';
export {
  VendorFailedError,
  type AskedVendor,
  type VendorFailure,
  type VendorFailureReason,
} from './failures';
export type { WaitHeader } from './waits';
