import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@ai-enablement/backstage-plugin-auth-backend-module-demo'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@ai-enablement/backstage-plugin-catalog-backend-module-ai-governance'),
);

backend.add(import('@backstage/plugin-mcp-actions-backend'));
// Tells people what needs them; without it the portal works, and nobody is told.
backend.add(import('@backstage/plugin-notifications-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissionPolicy'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@ai-enablement/backstage-plugin-search-backend-module-ai-governance'),
);

backend.add(import('@ai-enablement/backstage-plugin-ai-governance-backend'));
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-claude-code'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-copilot'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-cursor'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-demo'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-github'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-gitlab'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-junit'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-ndjson'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-otel'),
);
backend.add(
  import('@ai-enablement/backstage-plugin-ai-governance-backend-module-sarif'),
);

backend.start();
