/**
 * Sign-in as one of the people of the demonstration organisation, for development only.
 *
 * @packageDocumentation
 */
export { authModuleDemo as default } from './module';
export { DEMO_USER_HEADER } from './demoAuthenticator';
