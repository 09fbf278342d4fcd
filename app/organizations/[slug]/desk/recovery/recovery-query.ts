import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'

const RecoveredAtDesk = graphql(`
  query RecoveredAtDesk($organizationId: ID!, $communityId: ID!, $one: Boolean!, $asOf: DateTime!, $windowDays: Int!, $happy: Float, $unhappy: Float, $recovered: Float) {
    organization(id: $organizationId) @skip(if: $one) {
      recovery(asOf: $asOf, windowDays: $windowDays) { ...Recovered }
      wordOfMouth(asOf: $asOf, windowDays: $windowDays, happyWeight: $happy, unhappyWeight: $unhappy, recoveredWeight: $recovered) { ...Spoken }
    }
    community(id: $communityId) @include(if: $one) {
      recovery(asOf: $asOf, windowDays: $windowDays) { ...Recovered }
      wordOfMouth(asOf: $asOf, windowDays: $windowDays, happyWeight: $happy, unhappyWeight: $unhappy, recoveredWeight: $recovered) { ...Spoken }
    }
  }
`)

export const Recovered = graphql(`
  fragment Recovered on Recovery {
    raised mature recovered recoveryRate claimed unconfirmed claimGap silent solved medianDays longestDays curve { length share } recoveredPeople advocates advocateShare
  }
`)

export const Spoken = graphql(`
  fragment Spoken on WordOfMouth {
    happy { people observed reached ratio } unhappy { people observed reached ratio } recovered { people observed reached ratio } assumed
  }
`)

export interface Weights { happy: number; unhappy: number; recovered: number }
interface Looked { organizationId: string; communityId: string | null; asOf: string; windowDays: number; weights: Weights }

/** What became of the cases with an organization, or about one of its communities, and how far word of it went. */
export async function recoveredAt({ organizationId, communityId, asOf, windowDays, weights }: Looked) {
  const { organization, community } = await ask(RecoveredAtDesk, { organizationId, communityId: communityId ?? organizationId, one: communityId !== null, asOf, windowDays, ...weights })
  const { recovery = null, wordOfMouth = null } = community ?? organization ?? {}
  return { recovery, wordOfMouth }
}
