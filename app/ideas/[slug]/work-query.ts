import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import type { IdeaWorkQuery } from '../../../graphql/generated/documents/graphql'
import { ask } from '../../../lib/urql'

const IdeaWork = graphql(`
  query IdeaWork($slug: String!) {
    idea(slug: $slug) {
      id slug title language viewerIsAuthor viewerCanPresent viewerCanRelate isOrphaned mergedInto { at }
      credits { role member { id handle name deletedAt } }
      invitations { member { id handle name deletedAt } }
      viewerInvitation { invitedBy { handle name deletedAt } }
      suggestedCoAuthors { id handle name deletedAt }
      tasks { id title body skill size status note url returnedBecause lapsesAt viewerTook askedBy { handle name deletedAt } takenBy { handle name deletedAt } }
      outcomes {
        id kind title body url at value amount currency viewerCanEdit madeBy { handle name deletedAt }
        becauseOf { ... on Idea { id slug title } ... on Comment { id body author { handle name deletedAt } } ... on Post { id } ... on Amendment { id author { handle name deletedAt } } ... on Task { id title takenBy { handle name deletedAt } } }
      }
      derivedFrom { id slug title }
      community { id }
      related { kind reverse idea { id slug title language community { id } } }
      lineage { generation originIds promoted idea { id slug title language community { id } } }
      comments(last: 20) { nodes { id body author { name } } }
    }
  }
`)

export type IdeaWork = NonNullable<IdeaWorkQuery['idea']>
export type WorkTask = IdeaWork['tasks'][number]
export type WorkOutcome = IdeaWork['outcomes'][number]

/** Who makes an idea, what help it wants, what came of it and what it is tied to. */
export const loadWork = cache(async (params: Promise<{ slug: string }>): Promise<IdeaWork | null> => (
  (await ask(IdeaWork, { slug: decodeURIComponent((await params).slug) })).idea ?? null
))
