/**
 * What an app puts into its catalog: the column **AI policy**. An entry of its own, so that it is loaded with the catalog and
 * not with the app.
 *
 * @packageDocumentation
 */
export { aiPolicyColumn, type EntityRow } from './aiPolicyColumn';
export { useAiPolicyColumns } from './useAiPolicyColumns';
