import type { z } from 'zod'
import type { ideasSorted } from '../../db/ideas/ideas-sorted'
import { ideasByText } from '../../db/ideas/ideas-by-text'
import { searchQuery } from '../../db/search/lucene'
import type { Context } from '../context'
import type { IdeaFilter, StatusKind } from '../generated/resolvers'

type Params = z.input<(typeof ideasSorted)['params']>
export type Choice = Pick<Params,
  'fromCommunity' | 'fromAuthor' | 'fromTopic' | 'fromOrganization' | 'fromIds' | 'fromSource' | 'fromUpdated' | 'fromCreated'
  | 'community' | 'author' | 'topic' | 'organization' | 'source' | 'updated' | 'statusKinds'>

const NOTHING: Choice = {
  fromCommunity: null, fromAuthor: null, fromTopic: null, fromOrganization: null, fromIds: null, fromSource: null, fromUpdated: null, fromCreated: null,
  community: null, author: null, topic: null, organization: null, source: null, updated: null, statusKinds: null,
}

/** Found words are searched among so many of the best. */
const MOST_FOUND = 1_000

/** All but what was merged into another idea. */
export const LIVE: StatusKind[] = ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED']

/** Whether a filter by status asks for all but what was merged. */
export const isLive = (kinds: readonly string[] | null) => kinds !== null && !kinds.includes('MERGED') && LIVE.every((kind) => kinds.includes(kind))
/** Whether the filter asks for all ideas, or all that were not merged: those are read in the order of an index. */
export const isEverything = (choice: Choice) => choice.fromCreated !== null && (choice.statusKinds === null || isLive(choice.statusKinds))

/** How the ideas that meet a filter are found: through what narrows most; the rest are conditions. Null: no idea meets it. */
export async function choiceOf(filter: IdeaFilter, { db }: Context): Promise<Choice | null> {
  const { communityId = null, authorId = null, topic = null, organizationId = null, source = null, updatedSince = null, statusKind = null, text = null } = filter
  const conditions: Choice = {
    ...NOTHING, community: communityId, author: authorId, topic, organization: organizationId, source, updated: updatedSince, statusKinds: statusKind && [...statusKind],
  }
  if (text !== null) {
    const query = searchQuery(text)
    if (query === null) return null
    const found = await ideasByText(db, { query, limit: MOST_FOUND })
    return { ...conditions, fromIds: found.map(({ id }) => id) }
  }
  if (communityId !== null) return { ...conditions, fromCommunity: communityId, community: null }
  if (authorId !== null) return { ...conditions, fromAuthor: authorId, author: null }
  if (topic !== null) return { ...conditions, fromTopic: topic, topic: null }
  if (organizationId !== null) return { ...conditions, fromOrganization: organizationId, organization: null }
  if (source !== null) return { ...conditions, fromSource: source, source: null }
  if (updatedSince !== null) return { ...conditions, fromUpdated: updatedSince, updated: null }
  return { ...conditions, fromCreated: 0 }
}
