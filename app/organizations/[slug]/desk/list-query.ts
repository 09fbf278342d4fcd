import { graphql } from '../../../../graphql/generated/documents'
import type { DeskIdeasQuery, IdeaFilter, IdeaOrder } from '../../../../graphql/generated/documents/graphql'

export const DeskIdeas = graphql(`
  query DeskIdeas($first: Int!, $after: String, $filter: IdeaFilter!, $orderBy: IdeaOrder!) {
    ideas(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      pageInfo { endCursor hasNextPage } edges { sortedBy node { ...DeskIdea } }
    }
  }
  fragment DeskIdea on Idea {
    id slug title language createdAt supportCount commentCount status { kind label } community { name }
    confluence { people streams { pool people source { id slug name } } newStreams { pool people source { id slug name } } }
    officialResponse { body } responseDraft { number body }
    reviews { since assessedAt by { id name } }
  }
`)

export const DeskAlike = graphql(`
  query DeskAlike($first: Int!, $after: String, $filter: IdeaFilter!) {
    ideas(first: $first, after: $after, filter: $filter, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { endCursor hasNextPage }
      nodes { ...AlikeIdea likelyDuplicates { likeness idea { ...AlikeIdea } } }
    }
  }
  fragment AlikeIdea on Idea { id slug title language createdAt supportCount commentCount status { kind label } community { name } }
`)

export const DeskCases = graphql(`
  query DeskCases($organizationId: ID!, $communityId: ID, $first: Int!, $after: String) {
    organization(id: $organizationId) {
      cases(first: $first, after: $after, communityId: $communityId, status: [RAISED, ANSWERED, CLAIMED, REOPENED]) { pageInfo { endCursor hasNextPage } nodes { ...CaseItem } }
    }
  }
`)

export const DeskHands = graphql(`
  query DeskHands($organizationId: ID!) {
    organization(id: $organizationId) { representatives { id name } statusLabels { id label kind retiredAt } }
  }
`)

export type DeskEdge = DeskIdeasQuery['ideas']['edges'][number]

/** The parts of the list that hold ideas: which, and in which order. A rise ends where nothing rises any more. */
export const parts = {
  awaiting: { statusKind: ['OPEN', 'UNDER_REVIEW'], orderBy: { field: 'CREATED_AT', direction: 'ASC' } },
  rising: { statusKind: ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS'], orderBy: { field: 'TRENDING', direction: 'DESC' } },
  gaining: { statusKind: ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS'], orderBy: { field: 'CONFLUENCE_GAIN', direction: 'DESC' } },
} as const satisfies Record<string, { statusKind: IdeaFilter['statusKind']; orderBy: IdeaOrder }>
export type PartName = keyof typeof parts

export const shows = ['awaiting', 'rising', 'gaining', 'alike', 'cases'] as const
export type Show = (typeof shows)[number]
