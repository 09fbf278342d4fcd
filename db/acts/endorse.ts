import { endorseIdea } from '../responses/endorse-idea'
import { withdrawEndorsement } from '../responses/withdraw-endorsement'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'

export interface EndorseInput { ideaId: string, organizationId: string, key: string }

const tieOf = ({ organizationId, ideaId }: Omit<EndorseInput, 'key'>) => `${organizationId}@${ideaId}`

/** Act ENDORSED: an organization backs an idea of another's community. For whom the member speaks is for the caller to check. */
export const endorse = (keyed: KeyedAct) => (actor: Actor, input: EndorseInput) => keyed('endorseIdea', actor, input, async (db, acting) => {
  const { ideaId, organizationId } = input
  const { memberId, at } = acting
  const act = actOf(acting, { type: 'ENDORSED', targetId: ideaId, ideaId })
  const [tied] = await endorseIdea(db, { organizationId, ideaId, key: tieOf(input), memberId, actId: act.id, at })
  if (!tied) return refused('NOT_FOUND', 'There is no such idea or organization.', 'ideaId')
  if (tied.own) return refused('OWN_IDEA', 'An organization does not endorse what is proposed to itself: it responds to that.', 'organizationId')
  if (tied.changed) {
    await record(db, [{ ...act, communityId: tied.communityId }])
    await announce(db, { kind: 'ENDORSED', at, actorId: memberId, subjectId: ideaId, to: { ideaId, authors: true, followers: true } })
  }
  return { ideaId, changed: tied.changed }
})

/** Ends an endorsement; its act is voided. */
export const unendorse = (keyed: KeyedAct) => (actor: Actor, input: EndorseInput) => keyed('withdrawEndorsement', actor, input, async (db, { at }) => {
  const [ended] = await withdrawEndorsement(db, { key: tieOf(input), at })
  return { ideaId: input.ideaId, changed: ended !== undefined }
})
