import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Tell } from './service/remind';

/** Hands reminders to Backstage's notifications; the same scope again is the same notification. */
export const tellThrough =
  (notifications: NotificationService): Tell =>
  ({ recipient, scope, title, description, link }) =>
    notifications.send({
      recipients: { type: 'entity', entityRef: recipient },
      payload: {
        ...{ title, description, link, scope },
        severity: 'normal',
        topic: 'digest',
      },
    });
