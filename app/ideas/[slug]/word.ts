import { graphql } from '../../../graphql/generated/documents'

/** What the hosting organization says on an idea, and for its people what they are writing. */
export const WordDocument = graphql(`
  fragment Word on Idea {
    id slug status { kind label }
    community { organization { id slug name viewerRepresents statusLabels { id label kind retiredAt } } }
    statusHistory { kind label at }
    officialResponse {
      id body language number publishedAt updatedAt by { handle name deletedAt } organization { slug name }
      becauseOf { ... on Comment { id body author { handle name deletedAt } } ... on Idea { slug title } }
      history { number body at by { handle name deletedAt } }
    }
    responseDraft { number body savedAt by { handle name deletedAt } }
  }
`)
