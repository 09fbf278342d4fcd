import type { Reaction } from '../../conversation/reaction'
import { mentoringsOfMembers } from '../../people/mentorings-of-members'
import { done, idOf, type Perform } from './stage'
import { posted } from './texts'

/** Thanks for a contribution: the id of a comment, post or idea. */
export const thanks = (subjectId: string): Perform => (stage, actor, key) => done(stage.acts.thank(actor, { subjectId, key }))
export const thanksFor = (idea: string): Perform => (stage, actor, key) => done(stage.acts.thank(actor, { subjectId: idOf(stage, 'idea', idea), key }))
export const reacts = (textId: string, reaction: Reaction): Perform => (stage, actor, key) => done(stage.acts.react(actor, { textId, reaction, key }))
export const trusts = (member: string, topic: string): Perform => (stage, actor, key) => (
  done(stage.acts.trust(actor, { memberId: idOf(stage, 'member', member), topicId: idOf(stage, 'topic', topic), key }))
)
export const acceptsAnswer = (question: string, answerId: string): Perform => (stage, actor, key) => done(stage.acts.acceptAnswer(actor, { postId: posted(question), answerId, key }))

/** Offers to mentor somebody, who agrees to it by `agreesToBeMentored`. */
export const offersToMentor = (member: string, community: string): Perform => (stage, actor, key) => (
  done(stage.acts.proposeMentoring(actor, { memberId: idOf(stage, 'member', member), communityId: idOf(stage, 'community', community), as: 'MENTOR', key }))
)
export const agreesToBeMentored = (mentor: string): Perform => async (stage, actor, key) => {
  const { memberId } = actor
  const [offered] = (await mentoringsOfMembers(stage.db, { memberIds: [memberId], viewerId: memberId })).filter(({ mentorId }) => mentorId === idOf(stage, 'member', mentor))
  return done(stage.acts.acceptMentoring(actor, { mentoringId: offered?.id ?? '', key }))
}
