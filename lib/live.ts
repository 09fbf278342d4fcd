import { communitiesById } from '../db/communities/communities-by-id'
import { commentsById } from '../db/conversation/comments-by-id'
import type { Db } from '../db/db'
import { ideasById } from '../db/ideas/ideas-by-id'
import { actsInCommunities, type LiveActRow } from '../db/live/acts-in-communities'
import { newsOfIdeas, type IdeaNewsRow } from '../db/live/news-of-ideas'
import { standings } from '../db/metrics/standings'
import { newlyTold } from '../db/notices/newly-told'
import { unreadCounts } from '../db/notices/unread-counts'
import { DAY } from '../db/shapes'
import { problem } from '../graphql/errors'
import type { IdeaNow, Listen, NewComment, Position } from '../graphql/live/listen'
import { MOST_UNREAD } from '../graphql/notices/most-unread'
import { ears, type News } from './ears'

const EVERY_MS = 1_000
/** What happened is seen up to so long after it says that it was written: transactions end in another order than they begin. */
const OVERLAP_MS = 6_000
/** What a break may have missed: longer or more than that is read from the lists. */
const LONGEST_BREAK = DAY
const MOST_ACTS = 1_000
const MOST_COMMENTS = 200

/** Live news for all who listen: one poll a second for each kind that anybody listens to. */
export function live(db: Db, { everyMs = EVERY_MS } = {}) {
  const lately = () => Date.now() - OVERLAP_MS
  const told = ears<{ unreadCount: number }, never>({ everyMs, overlapMs: OVERLAP_MS, poll: async (memberIds) => byKey(
    await newlyTold(db, { memberIds, since: lately(), most: MOST_UNREAD }), ({ memberId }) => memberId, ({ unread }) => unreadNews(unread),
  ) })
  const ideas = ears<IdeaNow, NewComment>({ everyMs, overlapMs: OVERLAP_MS, poll: async (ideaIds) => {
    const asOf = Date.now()
    return byKey(await newsOfIdeas(db, { ideaIds, since: asOf - OVERLAP_MS }), ({ ideaId }) => ideaId, (row) => ideaNews(db, row, asOf))
  } })
  const communities = ears<{ communityId: string }, LiveActRow>({ everyMs, overlapMs: OVERLAP_MS, poll: async (communityIds) => {
    const asOf = Date.now()
    const acts = await actsInCommunities(db, { communityIds, since: asOf - OVERLAP_MS, most: MOST_ACTS })
    return byKey(communityIds, (id) => id, (communityId) => ({ asOf, state: { communityId }, mark: '', items: acts.filter((act) => act.communityId === communityId) }))
  } })
  const all = [told, ideas, communities]

  const listen: Listen = {
    noticed: (memberId) => told.listen(memberId, async () => unreadNews((await unreadCounts(db, { memberIds: [memberId], most: MOST_UNREAD }))[0]?.unread ?? 0)),
    ideaChanged: (ideaId, after) => ideas.listen(ideaId, async () => {
      const asOf = Date.now()
      const [row] = await newsOfIdeas(db, { ideaIds: [ideaId], since: from(after) ?? asOf })
      if (!row || row.comments.length >= MOST_COMMENTS) throw tooLong()
      return ideaNews(db, row, asOf)
    }, after),
    communityActs: (communityId, after, since) => communities.listen(communityId, async () => {
      const asOf = Date.now()
      const items = await actsInCommunities(db, { communityIds: [communityId], since: from(after) ?? bounded(since) ?? asOf, most: MOST_ACTS })
      if (items.length >= MOST_ACTS) throw tooLong()
      return { asOf, state: { communityId }, mark: '', items }
    }, after),
  }
  return {
    listen,
    listeners: () => all.reduce((sum, { count }) => sum + count(), 0),
    isPolling: () => all.some(({ isPolling }) => isPolling()),
    /** Ends all streams, at the stop of the portal. */
    end: () => { for (const one of all) one.end() },
  }
}

const byKey = <Row, State, Item>(rows: Row[], keyOf: (row: Row) => string, newsOf: (row: Row) => News<State, Item>) => new Map(rows.map((row) => [keyOf(row), newsOf(row)]))
const unreadNews = (unreadCount: number) => ({ asOf: Date.now(), state: { unreadCount }, mark: String(unreadCount), items: [] })

/** From where on somebody who comes again may have missed something. */
const from = (after: Position | null) => (after ? bounded(after.at - OVERLAP_MS) : null)
function bounded(since: number | null): number | null {
  if (since !== null && since < Date.now() - LONGEST_BREAK - OVERLAP_MS) throw tooLong()
  return since
}
const tooLong = () => problem('INVALID_CURSOR', 'More has happened since than a stream makes up for: read the lists, and listen anew without a cursor.')

/** News of an idea. What there is to read is read once, by the first who wants to know. */
function ideaNews(db: Db, { ideaId, comments, ...stands }: IdeaNewsRow, asOf: number): News<IdeaNow, NewComment> {
  const load = once(async () => {
    const [[idea = null], [standing = null]] = await Promise.all([ideasById(db, { ids: [ideaId] }), standings(db, { ideaIds: [ideaId] })])
    const [community = null] = idea?.communityId ? await communitiesById(db, { ids: [idea.communityId] }) : []
    return { idea, standing, community }
  })
  const items = comments.toReversed().map(({ id, at, commentId }) => ({ id, at, load: once(async () => (await commentsById(db, { ids: [commentId] }))[0] ?? null) }))
  return { asOf, state: { ideaId, load }, mark: JSON.stringify(stands), items, prepare: () => Promise.all([load(), ...items.map((item) => item.load())]) }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null
  return () => (done ??= work())
}
