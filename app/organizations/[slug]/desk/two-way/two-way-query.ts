import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'

const HeardAtDesk = graphql(`
  query HeardAtDesk($organizationId: ID!, $communityId: ID!, $one: Boolean!, $asOf: DateTime!, $windowDays: Int!, $topic: String) {
    organization(id: $organizationId) @skip(if: $one) {
      twoWay(asOf: $asOf, windowDays: $windowDays, topic: $topic) { ...Heard }
      firstResponse(asOf: $asOf, windowDays: $windowDays, topic: $topic) { ...Answered }
    }
    community(id: $communityId) @include(if: $one) {
      twoWay(asOf: $asOf, windowDays: $windowDays, topic: $topic) { ...Heard }
      firstResponse(asOf: $asOf, windowDays: $windowDays, topic: $topic) { ...Answered }
    }
  }
`)

export const Heard = graphql(`
  fragment Heard on TwoWay {
    received mature answeredInTime listened answeredEver answeredSoon reacted answered matureForChange changed adapted incoming outgoing balance broadcast templates
  }
`)

export const Answered = graphql(`
  fragment Answered on FirstResponse { received answered medianHours longestHours curve { length share } }
`)

interface Looked { organizationId: string; communityId: string | null; asOf: string; windowDays: number; topicSlug: string | null }

/** What was said to an organization, or in one of its communities, and how it answered. */
export async function heardAt({ organizationId, communityId, asOf, windowDays, topicSlug }: Looked) {
  const { organization, community } = await ask(HeardAtDesk, { organizationId, communityId: communityId ?? organizationId, one: communityId !== null, asOf, windowDays, topic: topicSlug })
  const { twoWay = null, firstResponse = null } = community ?? organization ?? {}
  return { twoWay, firstResponse }
}
