import { graphql } from '../../../../../graphql/generated/documents'
import { feedAnswer, isFeedForm, noFeed } from '../../../../../lib/feed'
import { ask } from '../../../../../lib/urql'

const IdeaFeed = graphql(`
  query IdeaFeed($slug: String!) {
    idea(slug: $slug) {
      id slug title body language createdAt authors { name }
      comments(last: 20) { nodes { id body createdAt withdrawnAt author { name } } }
      versions(first: 5) { nodes { id number note title body createdAt authors { name } } }
    }
  }
`)

/** What happens around an idea: its text, what was changed in it, and what was said. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string; form: string }> }): Promise<Response> {
  const { slug, form } = await params
  const { idea } = await ask(IdeaFeed, { slug: decodeURIComponent(slug) })
  if (!idea || !isFeedForm(form)) return noFeed()
  const path = `/ideas/${encodeURIComponent(idea.slug)}`
  return feedAnswer(form, { title: idea.title, about: idea.title, path, language: idea.language }, [
    { id: idea.id, title: idea.title, path, body: idea.body, at: idea.createdAt, author: idea.authors[0]?.name },
    ...idea.versions.nodes.filter(({ number }) => number > 1).map(({ id, number, note, title, body, createdAt, authors }) => (
      { id, title: note ? `${title}: ${note}` : title, path: `${path}/versions/${number}`, body, at: createdAt, author: authors[0]?.name }
    )),
    ...idea.comments.nodes.filter(({ withdrawnAt }) => !withdrawnAt).map(({ id, body, createdAt, author }) => (
      { id, title: `${author.name}: ${body.replace(/\s+/gu, ' ')}`, path: `${path}?comment=${id}#${id}`, body, at: createdAt, author: author.name }
    )),
  ])
}
