import { badInput, problem } from '../errors'
import { renew, type Context } from '../context'
import type { CommunityActsResolvers, IdeaChangedResolvers, LiveActResolvers, SubscriptionResolvers } from '../generated/resolvers'
import { author, node } from '../nodes'
import { liveCursor, positionOf, type Heard, type IdeaNow, type NewComment } from './listen'
import type { LiveActRow } from '../../db/live/acts-in-communities'

/** What a subscription hears, as its type is resolved. */
export interface IdeaChangedObject { cursor: string, heard: Heard<IdeaNow, NewComment> }
export interface CommunityActsObject { cursor: string, communityId: string, acts: LiveActRow[] }

function listening({ listen }: Context) {
  if (!listen) throw problem('BAD_REQUEST', 'Subscribe at /api/graphql/stream, by server-sent events.')
  return listen
}

/** Each event is read anew, and its stream knows how far it has come. */
function begin(context: Context, heard: Heard<unknown, unknown>): string {
  renew(context)
  context.heardUpTo = liveCursor(heard.position)
  return context.heardUpTo
}

/** What everybody hears of an idea has been read once for all of them. */
async function prime({ state: { ideaId, load } }: Heard<IdeaNow, NewComment>, { loaders }: Context) {
  const { idea, standing, community } = await load()
  loaders.idea.prime(ideaId, idea && { ...idea, __typename: 'Idea' })
  loaders.standing.prime(ideaId, standing)
  if (community) loaders.community.prime(community.id, { ...community, __typename: 'Community' })
}

export const Subscription: SubscriptionResolvers = {
  noticed: {
    subscribe: (_, __, context) => {
      if (!context.viewer) throw problem('UNAUTHENTICATED', 'Sign in, or send an API key.')
      return listening(context).noticed(context.viewer.memberId)
    },
    resolve: ({ state }: Heard<{ unreadCount: number }, never>) => state,
  },
  ideaChanged: {
    subscribe: async (_, { ideaId, after }, context) => {
      const listen = listening(context)
      if (!await context.loaders.idea.load(ideaId)) throw badInput('ideaId', 'There is no such idea.')
      return listen.ideaChanged(ideaId, positionOf(after ?? context.lastEventId))
    },
    resolve: async (heard: Heard<IdeaNow, NewComment>, _: unknown, context: Context) => {
      const cursor = begin(context, heard)
      await prime(heard, context)
      return { cursor, heard }
    },
  },
  communityActs: {
    subscribe: async (_, { communityId, after, since }, context) => {
      const listen = listening(context)
      if (!await context.loaders.community.load(communityId)) throw badInput('communityId', 'There is no such community.')
      return listen.communityActs(communityId, positionOf(after ?? context.lastEventId), since ?? null)
    },
    resolve: (heard: Heard<{ communityId: string }, LiveActRow>, _: unknown, context: Context) => ({ cursor: begin(context, heard), ...heard.state, acts: heard.items }),
  },
}

export const IdeaChanged: IdeaChangedResolvers = {
  idea: ({ heard: { state } }, _, { loaders }) => there(loaders.idea.load(state.ideaId)),
  newComments: async ({ heard: { items } }) => (await Promise.all(items.map(({ load }) => load()))).flatMap((row) => (row ? [{ ...row, __typename: 'Comment' as const }] : [])),
}

export const CommunityActs: CommunityActsResolvers = {
  community: ({ communityId }, _, { loaders }) => there(loaders.community.load(communityId)),
}

export const LiveAct: LiveActResolvers = {
  member: ({ memberId }, _, context) => author(memberId, context),
  idea: ({ ideaId }, _, { loaders }) => (ideaId ? loaders.idea.load(ideaId) : null),
  node: ({ targetId }, _, context) => (targetId ? node(targetId, context) : null),
}

async function there<T>(loaded: Promise<T | null>): Promise<T> {
  const row = await loaded
  if (row === null) throw problem('BAD_USER_INPUT', 'It has gone.')
  return row
}
