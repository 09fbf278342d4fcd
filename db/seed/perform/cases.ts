import type { Language } from '../story'
import { done, idOf, type Perform, type Stage } from './stage'

interface CaseScript { organization: string, community?: string, title: string, body: string, language: Language, isPublic?: boolean, onBehalfOf?: string }

/** Something went wrong: everybody may read it unless it says otherwise. */
export const raises = (name: string, { organization, community, isPublic = true, onBehalfOf, ...text }: CaseScript): Perform => async (stage, actor, key) => {
  const { caseId } = await done(stage.acts.raiseCase(actor, {
    ...text, organizationId: idOf(stage, 'organization', organization), communityId: community ? idOf(stage, 'community', community) : null,
    isPublic, onBehalfOf: onBehalfOf ?? null, key,
  }))
  stage.ids.set(`case/${name}`, caseId)
  stage.ids.set(`organization/of ${name}`, idOf(stage, 'organization', organization))
}

const ours = (stage: Stage, name: string) => ({ caseId: idOf(stage, 'case', name), speaksFor: [idOf(stage, 'organization', `of ${name}`)] })

export const answersCase = (name: string, body: string): Perform => (stage, actor, key) => done(stage.acts.answerCase(actor, { ...ours(stage, name), body, key }))
export const claimsSolved = (name: string, body: string): Perform => (stage, actor, key) => done(stage.acts.claimCase(actor, { ...ours(stage, name), body, key }))
export const confirmsSolved = (name: string, body: string): Perform => (stage, actor, key) => done(stage.acts.confirmCase(actor, { ...ours(stage, name), speaksFor: [], body, key }))
export const reopens = (name: string, body: string): Perform => (stage, actor, key) => done(stage.acts.reopenCase(actor, { ...ours(stage, name), speaksFor: [], body, key }))
