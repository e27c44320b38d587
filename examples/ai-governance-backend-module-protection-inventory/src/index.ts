/**
 * Worked example of a `FactProvider`: branch protection from an inventory that a job of yours keeps.
 *
 * @packageDocumentation
 */
export { governanceModuleProtectionInventory as default } from './module';
