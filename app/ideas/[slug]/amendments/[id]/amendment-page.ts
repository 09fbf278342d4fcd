import { cache } from 'react'
import { graphql } from '../../../../../graphql/generated/documents'
import type { AmendmentPageQuery } from '../../../../../graphql/generated/documents/graphql'
import { ask } from '../../../../../lib/urql'

const AmendmentPage = graphql(`
  query AmendmentPage($id: ID!, $after: String) {
    node(id: $id) {
      ... on Amendment {
        id title body language reason status createdAt decidedAt decision supportCount commentCount outdated
        viewerBacks viewerCanDecide viewerCanPromote viewerCanWithdraw viewerCanRevise
        idea { id slug title version { number } mergedInto { idea { slug title } } } author { id handle name deletedAt } decidedBy { handle name deletedAt } version { number } promotedTo { slug title }
        changes { ...TextChanges } threeWay { ...ThreeWayParts }
        comments(first: 20, after: $after) {
          nodes { ...IdeaComment replies(first: 20) { nodes { ...IdeaComment } } }
          pageInfo { endCursor hasNextPage }
        }
      }
    }
  }
`)

export type AmendmentOnPage = Extract<NonNullable<AmendmentPageQuery['node']>, { __typename: 'Amendment' }>

/** What the page of an amendment shows; null where there is none of that id on that idea. */
export const load = cache(async (slug: string, id: string, after: string | undefined): Promise<AmendmentOnPage | null> => {
  const { node } = await ask(AmendmentPage, { id, after })
  return node?.__typename === 'Amendment' && node.idea.slug === slug ? node : null
})
