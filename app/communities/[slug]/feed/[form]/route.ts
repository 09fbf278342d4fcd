import { graphql } from '../../../../../graphql/generated/documents'
import { feedAnswer, isFeedForm, noFeed } from '../../../../../lib/feed'
import { ask } from '../../../../../lib/urql'

const CommunityFeed = graphql(`
  query CommunityFeed($slug: String!) {
    community(slug: $slug) {
      slug name about language
      ideas(first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id slug title body createdAt authors { name } } }
      posts(first: 20) { nodes { id title body createdAt withdrawnAt author { name } } }
    }
  }
`)

/** New ideas and posts of a community. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string; form: string }> }): Promise<Response> {
  const { slug, form } = await params
  const { community } = await ask(CommunityFeed, { slug: decodeURIComponent(slug) })
  if (!community || !isFeedForm(form)) return noFeed()
  const path = `/communities/${encodeURIComponent(community.slug)}`
  return feedAnswer(form, { title: community.name, about: community.about, path, language: community.language }, [
    ...community.ideas.nodes.map(({ id, slug: name, title, body, createdAt, authors }) => ({ id, title, path: `/ideas/${encodeURIComponent(name)}`, body, at: createdAt, author: authors[0]?.name })),
    ...community.posts.nodes.filter(({ withdrawnAt }) => !withdrawnAt).map(({ id, title, body, createdAt, author }) => (
      { id, title: title || body.replace(/\s+/gu, ' '), path: `${path}/posts/${id}`, body, at: createdAt, author: author.name }
    )),
  ])
}
