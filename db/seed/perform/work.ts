import type { OutcomeKind, ValueKind } from '../../work/write-outcome'
import type { RelationKind } from '../../work/write-relation'
import type { TaskSize } from '../../work/write-task'
import type { Language } from '../story'
import { done, idOf, type Named, type Perform } from './stage'

export const invites = (idea: string, member: string): Perform => (stage, actor, key) => (
  done(stage.acts.inviteCoAuthor(actor, { ideaId: idOf(stage, 'idea', idea), memberId: idOf(stage, 'member', member), key }))
)
export const joinsAsAuthor = (idea: string): Perform => (stage, actor, key) => done(stage.acts.acceptCoAuthorship(actor, { ideaId: idOf(stage, 'idea', idea), key }))
export const declinesToJoin = (idea: string): Perform => (stage, actor, key) => done(stage.acts.declineCoAuthorship(actor, { ideaId: idOf(stage, 'idea', idea), key }))
export const leavesIdea = (idea: string): Perform => (stage, actor, key) => done(stage.acts.leaveIdea(actor, { ideaId: idOf(stage, 'idea', idea), orphan: true, key }))
export const adopts = (idea: string): Perform => (stage, actor, key) => done(stage.acts.adoptIdea(actor, { ideaId: idOf(stage, 'idea', idea), key }))

export const asksForHelp = (name: string, idea: string, title: string, { body = '', skill = null, size = 'SMALL' }: { body?: string, skill?: string | null, size?: TaskSize } = {}): Perform => (
  async (stage, actor, key) => {
    const { taskId } = await done(stage.acts.askForHelp(actor, { ideaId: idOf(stage, 'idea', idea), title, body, skill, size, key }))
    stage.ids.set(`task/${name}`, taskId)
  }
)
export const takes = (task: string): Perform => (stage, actor, key) => done(stage.acts.takeTask(actor, { taskId: idOf(stage, 'task', task), key }))
export const givesBack = (task: string): Perform => (stage, actor, key) => done(stage.acts.giveTaskBack(actor, { taskId: idOf(stage, 'task', task), key }))
export const delivers = (task: string, note: string): Perform => (stage, actor, key) => done(stage.acts.deliverTask(actor, { taskId: idOf(stage, 'task', task), note, key }))
export const returns = (task: string, because: string): Perform => (stage, actor, key) => done(stage.acts.returnDelivery(actor, { taskId: idOf(stage, 'task', task), because, key }))
export const acceptsWork = (task: string): Perform => (stage, actor, key) => done(stage.acts.acceptDelivery(actor, { taskId: idOf(stage, 'task', task), key }))
export const closes = (task: string): Perform => (stage, actor, key) => done(stage.acts.closeTask(actor, { taskId: idOf(stage, 'task', task), key }))

interface OutcomeScript {
  kind: OutcomeKind, value: ValueKind, title: string, body: string, amount?: readonly [amount: number, currency: string]
  madeBy: readonly string[]
  /** `task/name`, `amendment/name`, `idea/name`, or the id of a comment. */
  becauseOf?: readonly string[]
}

/** Tells what came of an idea. */
export const presents = (idea: string, { madeBy, becauseOf = [], amount, ...told }: OutcomeScript): Perform => (stage, actor, key) => {
  const cause = (name: string) => {
    const [kind = '', called] = name.split('/')
    return called ? idOf(stage, kind as Named, called) : name
  }
  return done(stage.acts.presentOutcome(actor, {
    ...told, ideaId: idOf(stage, 'idea', idea), at: actor.at ?? 0, amount: amount?.[0] ?? null, currency: amount?.[1] ?? null,
    madeBy: madeBy.map((member) => idOf(stage, 'member', member)), becauseOf: becauseOf.map(cause), key: `${key} ${actor.at ?? 0}`,
  }, true))
}

interface NewIdeaScript { title: string, body: string, community: string, language: Language, topics: readonly string[], from?: string }

/** A new idea, perhaps one that builds on another. */
export const proposes = (name: string, { community, from, topics, ...text }: NewIdeaScript): Perform => async (stage, actor, key) => {
  const { ideaId } = await done(stage.acts.propose(actor, {
    ...text, topics: [...topics], communityId: idOf(stage, 'community', community), derivedFrom: from ? idOf(stage, 'idea', from) : null, key,
  }))
  stage.ids.set(`idea/${name}`, ideaId)
  stage.texts.set(name, [{ title: text.title, body: text.body }])
  stage.languages.set(name, text.language)
}
export const ties = (idea: string, kind: RelationKind, other: string): Perform => (stage, actor, key) => (
  done(stage.acts.relateIdeas(actor, { ideaId: idOf(stage, 'idea', idea), otherId: idOf(stage, 'idea', other), kind, key }, false))
)
export const supports = (idea: string): Perform => (stage, actor, key) => done(stage.acts.support(actor, { ideaId: idOf(stage, 'idea', idea), key }))
export const comments = (idea: string, body: string, alignment: 'FOR' | 'NEUTRAL' | 'AGAINST' = 'FOR'): Perform => (stage, actor, key) => (
  done(stage.acts.comment(actor, { ideaId: idOf(stage, 'idea', idea), body, alignment, language: stage.languages.get(idea) ?? null, key }))
)
export const merges = (idea: string, into: string, because: string): Perform => (stage, actor, key) => (
  done(stage.acts.mergeIdeas(actor, { ideaId: idOf(stage, 'idea', idea), intoId: idOf(stage, 'idea', into), because, key }))
)
