import { graphql } from '../../../graphql/generated/documents'
import { activityAnswer, articleOf, EVERYTHING, nothingThere, wantsActivity } from '../../../lib/activity-pub'
import { ask } from '../../../lib/urql'

const ThingById = graphql(`
  query ThingById($id: ID!) {
    node(id: $id) {
      ... on Idea { id slug title body language createdAt updatedAt }
      ... on Community { slug } ... on Organization { slug } ... on Topic { slug } ... on Member { handle }
    }
  }
`)

/** The address that a thing has in archives and feeds: leads to its page, or is the idea itself for who asks for ActivityStreams. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { node } = await ask(ThingById, { id: decodeURIComponent((await params).id) })
  if (node?.__typename === 'Idea' && wantsActivity(request)) return activityAnswer(articleOf(node, EVERYTHING))
  const path = node && pathOf(node)
  return path ? new Response(null, { status: 303, headers: { location: path, vary: 'accept' } }) : nothingThere()
}

function pathOf(node: { __typename: string; slug?: string; handle?: string }): string | null {
  if (node.handle) return `/members/${encodeURIComponent(node.handle)}`
  const place = { Idea: 'ideas', Community: 'communities', Organization: 'organizations', Topic: 'topics' }[node.__typename]
  return place && node.slug ? `/${place}/${encodeURIComponent(node.slug)}` : null
}
