import { z } from 'zod'
import { isRefused, type Refused } from '../../db/acts/refusal'
import { happenings } from '../../db/members/happenings'
import { waysTo } from '../../db/metrics/paths'
import { broughtByMember } from '../../db/people/brought-by-member'
import { renew, type Context } from '../context'
import type { HappeningResolvers, MemberResolvers, MutationResolvers, WayResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { importance } from '../metrics/attention'
import { definition, instantOf } from '../metrics/measured'
import type { MemberObject } from '../objects'
import { onceClean, refusal, written } from '../outcome'
import { cleanReason } from '../text'
import { mayWrite } from '../viewer'

const [MOST_PEOPLE, MOST_PLACES] = [100, 20]

/** What is a member's own: null for everybody else, whoever asks. */
const own = <Args, Answer>(resolve: (member: MemberObject, args: Args, context: Context) => Promise<Answer | null>) => (
  async (member: MemberObject, args: Args, context: Context) => (context.viewer?.memberId === member.id ? resolve(member, args, context) : null)
)

interface Window { asOf?: number | null, windowDays?: number | null }

export const memberMirror: MemberResolvers = {
  importance: own(importance),
  reach: own(async ({ id }, args: Window, context) => {
    const [asOf, windowDays] = [instantOf(args.asOf, context), args.windowDays ?? 90]
    const row = await context.loaders.reach({ asOf, windowDays }).load(id)
    return row && { ...row, asOf, windowDays, sampleSize: row.trueReach, definition: definition(context, 'reach') }
  }),
  relations: own(async ({ id }, args: Window, context) => {
    const asOf = instantOf(args.asOf, context)
    const row = await context.loaders.relations({ asOf }).load(id)
    if (!row) return null
    const people = await loadAll(context.loaders.member, row.counterparts.toSorted().slice(0, MOST_PEOPLE))
    return { ...row, asOf, windowDays: 84, sampleSize: row.counterparts.length, definition: definition(context, 'relations'), people, communities: row.places.slice(0, MOST_PLACES) }
  }),
  trustBreadth: own(async ({ id }, args: Window, context) => {
    const [asOf, windowDays] = [instantOf(args.asOf, context), args.windowDays ?? 365]
    const row = await context.loaders.trustBreadth({ asOf, windowDays }).load(id)
    return row && { ...row, asOf, windowDays, sampleSize: row.endorsers, definition: definition(context, 'trust-breadth') }
  }),
  waysTo: own(async ({ id }, { topic, ...args }: Window & { topic: string }, context) => {
    const [asOf, windowDays] = [instantOf(args.asOf, context), args.windowDays ?? 90]
    const topicId = await context.loaders.topicNamed.load({ kind: 'slug', name: topic })
    if (topicId === null) return null
    const found = await waysTo(context.db, { memberId: id, topicId, asOf, windowDays })
    return { ...found, asOf, windowDays, sampleSize: found.considered, definition: definition(context, 'dominance') }
  }),
  brought: own(async ({ id }, _, { db, loaders }) => loadAll(loaders.member, (await broughtByMember(db, { memberId: id })).map(({ guestId }) => guestId))),
  happenings: own(({ id }, _, { db }) => happenings(db, { memberId: id })),
}

export const Way: WayResolvers = { people: ({ people }, _, { loaders }) => loadAll(loaders.member, people) }

export const Happening: HappeningResolvers = {
  idea: ({ ideaId }, _, { loaders }) => written(loaders.idea, ideaId),
  amendment: ({ kind, subjectId }, _, { loaders }) => (subjectId && kind.startsWith('AMENDMENT') ? loaders.amendment.load(subjectId) : null),
  outcome: ({ kind, subjectId }, _, { loaders }) => (subjectId && !kind.startsWith('AMENDMENT') ? loaders.outcome.load(subjectId) : null),
}

const showing = <Name extends string>(name: Name, act: 'showStages' | 'hideStages') => (
  async (_: unknown, { input }: { input: { idempotencyKey: string } }, context: Context) => {
    const { memberId } = mayWrite(context)
    const outcome: { memberId: string } | Refused = await context.acts[act]({ memberId }, { key: input.idempotencyKey })
    if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
    renew(context)
    return { __typename: `${name}Success` as const, member: await written(context.loaders.member, memberId) }
  }
)

export const mutations: Pick<MutationResolvers, 'showStages' | 'hideStages' | 'contestStage'> = {
  showStages: showing('ShowStages', 'showStages'),
  hideStages: showing('HideStages', 'hideStages'),
  contestStage: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { communityId } = input
    const outcome = await onceClean(z.object({ reason: cleanReason }), input, ({ reason, key }) => context.acts.contestStage({ memberId }, { communityId, reason, key }))
    if (isRefused(outcome)) return refusal('ContestStageRefusal', outcome)
    renew(context)
    return { __typename: 'ContestStageSuccess', community: await written(context.loaders.community, communityId) }
  },
}
