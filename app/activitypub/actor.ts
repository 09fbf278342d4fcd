import { graphql } from '../../graphql/generated/documents'
import { EVERYTHING } from '../../lib/activity-pub'
import { ask } from '../../lib/urql'

const CommunityActor = graphql(`query CommunityActor($slug: String!) { community(slug: $slug) { id name about } }`)

/** What stands behind the name of an actor: all ideas, or those of a community; null: nothing. */
export async function behind(name: string): Promise<{ communityId: string | null; name: string; about: string; path: string } | null> {
  if (name === EVERYTHING) return { communityId: null, name: 'Tributary', about: '', path: '/ideas' }
  const { community } = await ask(CommunityActor, { slug: name })
  return community ? { communityId: community.id, name: community.name, about: community.about, path: `/communities/${encodeURIComponent(name)}` } : null
}
