import type { NewStatus } from '../../acts/set-status'
import type { Recommendation } from '../../responses/write-assessment'
import type { Language } from '../story'
import { done, idOf, type Perform, type Stage } from './stage'

type Status = readonly [kind: NewStatus['kind'], label?: string]

const statusOf = (stage: Stage, [kind, label]: Status): NewStatus => ({ kind, labelId: label ? idOf(stage, 'label', label) : null })

/** The organization's own word for a kind of status. */
export const namesStatus = (label: string, organization: string, kind: NewStatus['kind'], colour: number): Perform => async (stage, actor, key) => {
  const { labelId } = await done(stage.acts.createStatusLabel(actor, { organizationId: idOf(stage, 'organization', organization), label, kind, colour, key }))
  stage.ids.set(`label/${label}`, labelId)
}
export const setsStatus = (idea: string, ...status: Status): Perform => (stage, actor, key) => (
  done(stage.acts.setIdeaStatus(actor, { ideaId: idOf(stage, 'idea', idea), ...statusOf(stage, status), key }))
)

interface ResponseScript { organization: string, body: string, language: Language, status?: Status, becauseOf?: readonly string[] }

/** The first public word of the host on an idea, perhaps with a status; `becauseOf`: ids of comments. */
export const responds = (idea: string, { organization, body, language, status, becauseOf = [] }: ResponseScript): Perform => (stage, actor, key) => (
  done(stage.acts.publishResponse(actor, {
    ideaId: idOf(stage, 'idea', idea), organizationId: idOf(stage, 'organization', organization), body, language, baseNumber: 0,
    status: status ? statusOf(stage, status) : null, becauseOf: [...becauseOf], key,
  }))
)
export const endorses = (idea: string, organization: string): Perform => (stage, actor, key) => (
  done(stage.acts.endorseIdea(actor, { ideaId: idOf(stage, 'idea', idea), organizationId: idOf(stage, 'organization', organization), key }))
)
export const assigns = (idea: string, member: string, organization: string): Perform => (stage, actor, key) => (
  done(stage.acts.assignReviewer(actor, { ideaId: idOf(stage, 'idea', idea), memberId: idOf(stage, 'member', member), organizationId: idOf(stage, 'organization', organization), key }))
)
export const assesses = (idea: string, assessment: { feasibility: string, fit: string, cost: string, recommendation: Recommendation }): Perform => (stage, actor, key) => (
  done(stage.acts.assessIdea(actor, { ideaId: idOf(stage, 'idea', idea), ...assessment, key }))
)
export const notes = (idea: string, body: string): Perform => (stage, actor, key) => done(stage.acts.addNote(actor, { ideaId: idOf(stage, 'idea', idea), body, key }))
