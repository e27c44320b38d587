import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { RolePermissionPolicy } from './RolePermissionPolicy';

/** Installs the sample permission policy of this portal: who may do what, by role. */
export const permissionPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'role-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, userInfo }) {
        policy.setPolicy(new RolePermissionPolicy(userInfo));
      },
    });
  },
});
