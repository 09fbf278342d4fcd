import { isRefused, refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { node } from '../nodes'
import { refusal, written } from '../outcome'
import { mayWrite } from '../viewer'

const MOST_IDS = 100

interface Followed { input: { id: string, idempotencyKey: string } }
interface Muted { input: { ideaId: string, idempotencyKey: string } }

const following = <Name extends string>(name: Name, act: 'followThing' | 'unfollowThing') => async (_: unknown, { input }: Followed, context: Context) => {
  const { memberId } = mayWrite(context)
  const outcome = await context.acts[act]({ memberId }, { targetId: input.id, key: input.idempotencyKey })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, node: await written({ load: (id) => node(id, context) }, outcome.targetId), changed: outcome.changed }
}

const muting = <Name extends string>(name: Name, act: 'muteIdea' | 'unmuteIdea') => async (_: unknown, { input }: Muted, context: Context) => {
  const { memberId } = mayWrite(context)
  const outcome = await context.acts[act]({ memberId }, { ideaId: input.ideaId, key: input.idempotencyKey })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, idea: await written(context.loaders.idea, outcome.ideaId), changed: outcome.changed }
}

export const mutations: Pick<MutationResolvers, 'follow' | 'unfollow' | 'markNoticesRead' | 'setNoticeSettings' | 'muteIdea' | 'unmuteIdea'> = {
  follow: following('Follow', 'followThing'),
  unfollow: following('Unfollow', 'unfollowThing'),
  muteIdea: muting('MuteIdea', 'muteIdea'),
  unmuteIdea: muting('UnmuteIdea', 'unmuteIdea'),

  markNoticesRead: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const ids = input.ids ?? null
    if (ids && ids.length > MOST_IDS) return refusal('MarkNoticesReadRefusal', refused('LIMIT', `At most ${MOST_IDS} at once.`, 'ids'))
    const outcome = await context.acts.markRead({ memberId }, { ids, until: input.until, key: input.idempotencyKey })
    if (isRefused(outcome)) return refusal('MarkNoticesReadRefusal', outcome)
    renew(context)
    return { __typename: 'MarkNoticesReadSuccess', read: outcome.read, unreadCount: (await context.loaders.unread.load(memberId))?.unread ?? 0 }
  },

  setNoticeSettings: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { settings, mail, idempotencyKey: key } = input
    if (new Set(settings.map(({ group }) => group)).size < settings.length) return refusal('SetNoticeSettingsRefusal', refused('INVALID', 'Name each group once.', 'settings'))
    const outcome = await context.acts.setNotices({ memberId }, { settings, isMailOff: mail == null ? null : !mail, key })
    if (isRefused(outcome)) return refusal('SetNoticeSettingsRefusal', outcome)
    renew(context)
    return { __typename: 'SetNoticeSettingsSuccess', viewer: await written(context.loaders.member, memberId) }
  },
}
