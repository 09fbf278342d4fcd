import { graphql } from '../../../../../graphql/generated/documents'
import { feedAnswer, isFeedForm, noFeed } from '../../../../../lib/feed'
import { ask } from '../../../../../lib/urql'

const OrganizationFeed = graphql(`
  query OrganizationFeed($slug: String!) {
    organization(slug: $slug) {
      slug name about
      ideas(first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id slug title body createdAt authors { name } officialResponse { id body publishedAt } } }
    }
  }
`)

/** New ideas in the communities of an organization, and what it said to them. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string; form: string }> }): Promise<Response> {
  const { slug, form } = await params
  const { organization } = await ask(OrganizationFeed, { slug: decodeURIComponent(slug) })
  if (!organization || !isFeedForm(form)) return noFeed()
  return feedAnswer(form, { title: organization.name, about: organization.about, path: `/organizations/${encodeURIComponent(organization.slug)}` }, organization.ideas.nodes.flatMap((idea) => {
    const path = `/ideas/${encodeURIComponent(idea.slug)}`
    return [
      { id: idea.id, title: idea.title, path, body: idea.body, at: idea.createdAt, author: idea.authors[0]?.name },
      ...(idea.officialResponse ? [{ id: idea.officialResponse.id, title: `${organization.name}: ${idea.title}`, path: `${path}#${idea.officialResponse.id}`, body: idea.officialResponse.body, at: idea.officialResponse.publishedAt, author: organization.name }] : []),
    ]
  }))
}
