import type {
  DeliveryReading,
  HostDelivery,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { GitlabConfig } from '../config';
import { commitKey, isRead } from '../places';
import { readPayload, type Payload } from './payload';

type Reader = (payload: Payload) => readonly string[];

const numberOf = (about: { readonly iid?: number } | undefined) =>
  about?.iid === undefined ? [] : [String(about.iid)];

/** A pipeline that is not over has told nothing yet. */
const UNDER_WAY = [
  'created',
  'waiting_for_resource',
  'waiting_for_callback',
  'preparing',
  'pending',
  'running',
  'scheduled',
];

const nothing: Reader = () => [];

/** Of a branch that has a merge request, GitLab runs pipelines which do not name it: then the commit is asked whose it is. */
const pipeline: Reader = ({ object_attributes = {}, merge_request }) => {
  const { status, sha } = object_attributes;
  if (status === undefined || UNDER_WAY.includes(status)) return [];
  if (merge_request) return numberOf(merge_request);
  return sha === undefined ? [] : [commitKey(sha)];
};

/** Keys of the changes that an event is about, by its name; those without any are read at the next turn of the source. */
const READERS: Readonly<Record<string, Reader>> = {
  merge_request: ({ object_attributes }) => numberOf(object_attributes),
  note: ({ object_attributes, merge_request }) =>
    object_attributes?.noteable_type === 'MergeRequest'
      ? numberOf(merge_request)
      : [],
  pipeline,
  // A push to the branch of a merge request is an update of that.
  push: nothing,
  tag_push: nothing,
  issue: nothing,
  deployment: nothing,
  release: nothing,
};

/** Says what a delivery asks to be read again. Pure, and total on any body. */
export function readDelivery(
  { event, body }: Pick<HostDelivery, 'event' | 'body'>,
  config: Pick<GitlabConfig, 'host' | 'groups' | 'projects'>,
): DeliveryReading {
  const reader = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
  if (!reader) return { isKnown: false, marks: [] };
  const payload = readPayload(body);
  const path = payload.project?.path_with_namespace ?? '';
  const action = payload.object_attributes?.action;
  const repository = `${config.host}/${path}`.toLowerCase();
  const keys = isRead(path, config) ? reader(payload) : [];
  return {
    ...(action === undefined ? {} : { action }),
    isKnown: true,
    marks: keys.map(key => ({ repository, kind: 'change', key })),
  };
}
