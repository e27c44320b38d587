import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Post } from './service/news';

/** Hands notices to Backstage's notifications; the id as scope makes a repeat the same notification. */
export const postTo =
  (notifications: NotificationService): Post =>
  ({ noticeId, recipient, urgency, text }) =>
    notifications.send({
      recipients: { type: 'entity', entityRef: recipient },
      payload: {
        ...text,
        severity: urgency === 'urgent' ? 'high' : 'normal',
        topic: urgency === 'urgent' ? 'needs-you-now' : 'digest',
        scope: `ai-governance:${noticeId}`,
      },
    });
