import { z } from 'zod'
import type { CommunityRow } from '../../db/communities/communities-by-id'
import type { CommentRow } from '../../db/conversation/comments-by-id'
import type { IdeaRow } from '../../db/ideas/ideas-by-id'
import type { LiveActRow } from '../../db/live/acts-in-communities'
import type { ConfluenceRow } from '../../db/metrics/rows'
import { cursorOf, readCursor } from '../connections'

/** How far somebody has heard: up to an instant, and of what was just before it these. */
const Position = z.tuple([z.number(), z.array(z.string())])
export interface Position { at: number, ids: string[] }

export const liveCursor = ({ at, ids }: Position) => cursorOf('live', [at, ids])
export function positionOf(cursor: string | null | undefined): Position | null {
  const read = readCursor(cursor ?? null, 'live', Position)
  return read && { at: read[0], ids: read[1] }
}

/** How something stands and what has happened with it, heard up to a position. */
export interface Heard<State, Item> { state: State, items: Item[], position: Position }

/** An idea as it is, read once for all who hear of it. */
export interface IdeaNow { ideaId: string, load: () => Promise<{ idea: IdeaRow | null, standing: ConfluenceRow | null, community: CommunityRow | null }> }
export interface NewComment { id: string, at: number, load: () => Promise<CommentRow | null> }

type Stream<State, Item> = Promise<AsyncIterableIterator<Heard<State, Item>>>

/** What a live stream can hear. Each gives what there is at once, and then whatever is news. */
export interface Listen {
  noticed(memberId: string): Stream<{ unreadCount: number }, never>
  ideaChanged(ideaId: string, after: Position | null): Stream<IdeaNow, NewComment>
  communityActs(communityId: string, after: Position | null, since: number | null): Stream<{ communityId: string }, LiveActRow>
}
