import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import type { IdeaPageQuery } from '../../../graphql/generated/documents/graphql'
import { ask } from '../../../lib/urql'
import type { Branch } from './thread'

const IdeaPage = graphql(`
  query IdeaPage($slug: String!, $after: String, $linked: [ID!]!) {
    idea(slug: $slug) {
      id slug title body language createdAt commentCount onBehalfOf mentions { handle }
      status { kind label colour at }
      community { id slug name organization { id slug name viewerRepresents } }
      authors { handle name deletedAt }
      topics { slug name }
      ...Merges
      ...Attachments
      ...MergeForm
      ...PrivateNotes
      ...Word
      ...TakePart
      ...Endorsements
      ...TextHistory
      ...ConfluenceFigure
      ...GroundOfIdea
      comments(first: 10, after: $after) { nodes { ...Thread } pageInfo { hasNextPage endCursor } }
    }
    nodes(ids: $linked) { ... on Comment { ...Thread subject { ... on Idea { id } } } }
  }
`)

export interface Asked { params: Promise<{ slug: string }>; searchParams: Promise<Partial<Record<'after' | 'comment' | 'file' | 'assess' | 'measures', string | string[]>>> }

const asked = cache((slug: string, after: string | undefined, comment: string | undefined) =>
  ask(IdeaPage, { slug, after, linked: comment ? [comment] : [] }))

/** What the idea's page shows, asked once for the page and its metadata. */
export async function load({ params, searchParams }: Asked): Promise<IdeaPageQuery> {
  const [{ slug }, { after, comment }] = [await params, await searchParams]
  return asked(decodeURIComponent(slug), [after].flat()[0], [comment].flat()[0])
}

/** The comment that a permalink leads to, when it belongs to this idea and does not stand on this page of the conversation. */
export function linkedIn({ idea, nodes: [node] }: IdeaPageQuery): Branch | null {
  if (!idea || node?.__typename !== 'Comment' || !('id' in node.subject) || node.subject.id !== idea.id) return null
  const stands = (branches: Branch[]): boolean => branches.some((branch) => branch.id === node.id || stands(branch.replies.nodes ?? []))
  return stands(idea.comments.nodes) ? null : node
}
