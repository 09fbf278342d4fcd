import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'

const ValueAtDesk = graphql(`
  query ValueAtDesk($organizationId: ID!, $communityId: ID!, $one: Boolean!, $asOf: DateTime!, $windowDays: Int!, $topic: String) {
    organization(id: $organizationId) @skip(if: $one) { valueCreated(asOf: $asOf, windowDays: $windowDays, topic: $topic) { ...Created } }
    community(id: $communityId) @include(if: $one) { valueCreated(asOf: $asOf, windowDays: $windowDays, topic: $topic) { ...Created } }
  }
`)

export const Created = graphql(`
  fragment Created on ValueCreated {
    sampleSize
    core { outcomes people byOthers amounts { amount currency } }
    outsourced { outcomes people byOthers amounts { amount currency } }
    outcomes { id title value amount currency at idea { slug title language } madeBy { id handle name deletedAt } }
    helped { kind community { id slug name language } people core outsourced }
    links { from { kind community { id name } } to { kind community { id name } } outcomes }
  }
`)

interface Looked { organizationId: string; communityId: string | null; asOf: string; windowDays: number; topicSlug: string | null }

/** What came of the ideas of an organization, or of one of its communities, and who made it. */
export async function valueAt({ organizationId, communityId, asOf, windowDays, topicSlug }: Looked) {
  const { organization, community } = await ask(ValueAtDesk, { organizationId, communityId: communityId ?? organizationId, one: communityId !== null, asOf, windowDays, topic: topicSlug })
  return (community ?? organization)?.valueCreated ?? null
}
