import { problem } from '../errors'
import type { SubscriptionResolvers } from '../generated/resolvers'

/** Gives the number of unread notices of a member at once, and again whenever they are told of something. */
export type Listen = (memberId: string) => AsyncIterable<{ unreadCount: number }>

export const Subscription: SubscriptionResolvers = {
  noticed: {
    subscribe: (_, __, { viewer, listen }) => {
      if (!viewer) throw problem('UNAUTHENTICATED', 'Sign in, or send an API key.')
      if (!listen) throw problem('BAD_REQUEST', 'Subscribe at /api/graphql/stream, by server-sent events.')
      return listen(viewer.memberId)
    },
    resolve: (told: { unreadCount: number }) => told,
  },
}
