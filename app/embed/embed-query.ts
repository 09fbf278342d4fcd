import type { FormattedExecutionResult } from 'graphql'
import { graphql } from '../../graphql/generated/documents'
import type { TypedDocumentString } from '../../graphql/generated/documents/graphql'
import { Away } from '../../lib/away'
import type { PortalLanguage } from '../../lib/language'
import { portal } from '../../lib/portal'

export const EmbeddedIdea = graphql(`
  query EmbeddedIdea($slug: String!) {
    idea(slug: $slug) { ...ConfluenceFigure supportCount commentCount community { slug name organization { name embedOrigins } } }
  }
`)

export const EmbeddedCommunity = graphql(`
  query EmbeddedCommunity($slug: String!, $first: Int!) {
    community(slug: $slug) {
      slug name organization { name embedOrigins }
      ideas(first: $first, orderBy: { field: CONFLUENCE_GAIN, direction: DESC }) { nodes { ...ConfluenceFigure supportCount commentCount } }
    }
  }
`)

/** Asks as anybody, whoever is signed in in that browser: a frame knows no cookies. Throws when the graph is away. */
export async function askForAnybody<Data, Variables extends Record<string, unknown>>(document: TypedDocumentString<Data, Variables>, variables: Variables, language: PortalLanguage): Promise<Data> {
  const { data, errors }: FormattedExecutionResult = await portal().answer({ query: document.toString(), variables }, { viewer: null, language })
  if (data) return data as Data
  const [{ message, extensions } = { message: 'Nothing was answered.' }] = errors ?? []
  throw extensions?.code === 'DB_UNAVAILABLE' || extensions?.code === 'DEADLINE_EXCEEDED' ? new Away(message) : new Error(message)
}
