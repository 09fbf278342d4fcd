import { z } from 'zod'
import { correctionsInCommunities } from '../../db/communities/corrections-in-communities'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { asked, connectionFields, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import { renew, type Context } from '../context'
import type { CommunityResolvers, CorrectionConnectionResolvers, CorrectionResolvers, MutationResolvers } from '../generated/resolvers'
import { author, node } from '../nodes'
import type { CommunityObject, CorrectionPage } from '../objects'
import { onceClean, refusal, written } from '../outcome'
import { cleanReason } from '../text'
import { hostsOrder, mayWrite } from '../viewer'

const KINDS = { person: 'PERSON', staff: 'STAFF', bot: 'BOT' } as const
const kindIn = { PERSON: 'person', STAFF: 'staff', BOT: 'bot' } as const
const isKind = (to: string): to is keyof typeof KINDS => to in KINDS

const position = z.tuple([z.number(), z.string()])
const LATEST = [8.64e15, ''] as const

async function logPage({ id: communityId }: CommunityObject, args: PageArgs, { db }: Context): Promise<CorrectionPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'corrections', position) ?? LATEST
  const rows = await correctionsInCommunities(db, { communityId, at, id, limit: page.limit + 1 })
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('corrections', [row.at, row.id]), node: row }))
}

export const communityCorrections: Pick<CommunityResolvers, 'log' | 'viewerCanCorrect'> = {
  log: logPage,
  viewerCanCorrect: ({ organizationId }, _, { viewer }) => hostsOrder(viewer, organizationId),
}

export const Correction: CorrectionResolvers = {
  by: ({ memberId }, _, context) => author(memberId, context),
  subject: async ({ subjectId }, _, context) => {
    const subject = await node(subjectId, context)
    return subject?.__typename === 'Community' || subject?.__typename === 'Member' ? subject : null
  },
  counting: ({ to }) => (isKind(to) ? null : to),
  memberKind: ({ to }) => (isKind(to) ? KINDS[to] : null),
}

export const CorrectionConnection: CorrectionConnectionResolvers = { nodes: connectionFields.nodes }

const Reason = z.object({ because: cleanReason })

async function correcting(communityId: string, context: Context): Promise<Refused | null> {
  const community = await context.loaders.community.load(communityId)
  if (!community) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  return hostsOrder(context.viewer, community.organizationId) ? null : refused('FORBIDDEN', 'Only people of the hosting organization and administrators put this right.', 'communityId')
}

export const mutations: Pick<MutationResolvers, 'correctCommunity' | 'correctMember'> = {
  correctCommunity: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    const outcome = await correcting(input.communityId, context)
      ?? await onceClean(Reason, input, ({ communityId, counting: to, because, key }) => context.acts.correctCommunity({ memberId: viewer.memberId }, { communityId, to, because, key }))
    if (isRefused(outcome)) return refusal('CorrectCommunityRefusal', outcome)
    renew(context)
    return { __typename: 'CorrectCommunitySuccess', community: await written(context.loaders.community, outcome.communityId), changed: outcome.changed }
  },
  correctMember: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    const outcome = await correcting(input.communityId, context)
      ?? await onceClean(Reason, input, ({ memberId, communityId, kind, because, key }) => context.acts.correctMember({ memberId: viewer.memberId }, { memberId, communityId, to: kindIn[kind], because, key }))
    if (isRefused(outcome)) return refusal('CorrectMemberRefusal', outcome)
    renew(context)
    return { __typename: 'CorrectMemberSuccess', member: await written(context.loaders.member, outcome.memberId), changed: outcome.changed }
  },
}
