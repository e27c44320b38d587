import { ANNOTATION_PLAYBOOK } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  type Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
} from '@backstage/catalog-model';
import {
  aiResourceEntityV1alpha1Validator,
  isAiResourceEntity,
  ruleAiResourceEntityV1alpha1Validator,
  skillAiResourceEntityV1alpha1Validator,
} from '@backstage/catalog-model/alpha';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';

/**
 * Makes playbooks known to a catalog that has no model of the kind `AiResource`: Backstage's own schemas, and owners as relations.
 * Backstage's module for the kind puts its model in the place of the validation of every kind, so whether to have it is for whoever runs
 * the portal; beside it this one says the same. Entities of others are left alone.
 */
export class AiResourceProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'AiGovernancePlaybookProcessor';
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!isPlaybook(entity)) return false;
    return validatorOf(entity).check(entity);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const owner = entity.spec?.owner;
    if (!isPlaybook(entity) || typeof owner !== 'string') return entity;
    const self = getCompoundEntityRef(entity);
    const target = parseEntityRef(owner, {
      defaultKind: 'Group',
      defaultNamespace: self.namespace,
    });
    emit(
      processingResult.relation({
        source: self,
        type: RELATION_OWNED_BY,
        target,
      }),
    );
    emit(
      processingResult.relation({
        source: target,
        type: RELATION_OWNER_OF,
        target: self,
      }),
    );
    return entity;
  }
}

const isPlaybook = (entity: Entity): boolean =>
  isAiResourceEntity(entity) &&
  entity.metadata.annotations?.[ANNOTATION_PLAYBOOK] !== undefined;

function validatorOf({ spec }: Entity) {
  if (spec?.type === 'skill') return skillAiResourceEntityV1alpha1Validator;
  if (spec?.type === 'rule') return ruleAiResourceEntityV1alpha1Validator;
  return aiResourceEntityV1alpha1Validator;
}
