import { graphql } from '../../../../graphql/generated/documents'
import { activityAnswer, createOf, nothingThere, outboxAddress } from '../../../../lib/activity-pub'
import { ask, Impossible } from '../../../../lib/urql'
import { behind } from '../../actor'

const Outbox = graphql(`
  query Outbox($communityId: ID, $after: String) {
    ideas(first: 20, after: $after, filter: { communityId: $communityId }, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount nodes { id slug title body language createdAt updatedAt } pageInfo { hasNextPage endCursor }
    }
  }
`)

/** The public ideas of an actor, newest first, a page at a time. */
export async function GET(request: Request, { params }: { params: Promise<{ actor: string }> }): Promise<Response> {
  const name = decodeURIComponent((await params).actor)
  const [shown, asked] = [await behind(name), new URL(request.url).searchParams]
  if (!shown) return nothingThere()
  const id = outboxAddress(name)
  const after = asked.get('after')
  const found = await ask(Outbox, { communityId: shown.communityId, after }).catch((error: unknown) => {
    if (error instanceof Impossible) return null
    throw error
  })
  if (!found) return nothingThere()
  const { ideas: { totalCount, nodes, pageInfo: { hasNextPage, endCursor } } } = found
  if (!asked.has('page')) return activityAnswer({ id, type: 'OrderedCollection', ...(totalCount != null && { totalItems: totalCount }), first: `${id}?page=1` })
  return activityAnswer({
    id: `${id}?page=1${after ? `&after=${encodeURIComponent(after)}` : ''}`, type: 'OrderedCollectionPage', partOf: id, orderedItems: nodes.map((idea) => createOf(idea, name)),
    ...(hasNextPage && endCursor && { next: `${id}?page=1&after=${encodeURIComponent(endCursor)}` }),
  })
}
