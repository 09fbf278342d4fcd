import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'
import type { Scope } from '../scope'

const DeskMovement = graphql(`
  query DeskMovement($id: ID!, $before: DateTime!, $from: DateTime!, $asOf: DateTime!, $compare: Boolean!, $back: Int!) {
    organization(id: $id) {
      movement(from: $from, to: $asOf) { ...Turnover }
      before: movement(from: $before, to: $from) @include(if: $compare) { ...Turnover }
      movements(asOf: $asOf, steps: 6) { ...Flows }
      conversion(asOf: $asOf, steps: $back) { ...Funnel }
      dwell(asOf: $asOf, steps: $back) { ...DwellOfPlace }
      gravity(asOf: $asOf) { value }
      retention(asOf: $asOf) { ...Cohorts }
      flows(from: $from, to: $asOf) { ...FlowsOfPlace }
      valueNetwork(asOf: $asOf) { density pairCount sampleSize }
      communities(first: 50) { nodes { slug name movement(from: $from, to: $asOf) { entered returned left turnover stability verdict } } }
    }
  }
`)
const DeskCommunityMovement = graphql(`
  query DeskCommunityMovement($id: ID!, $before: DateTime!, $from: DateTime!, $asOf: DateTime!, $compare: Boolean!, $back: Int!) {
    community(id: $id) {
      movement(from: $from, to: $asOf) { ...Turnover }
      before: movement(from: $before, to: $from) @include(if: $compare) { ...Turnover }
      movements(asOf: $asOf, steps: 6) { ...Flows }
      conversion(asOf: $asOf, steps: $back) { ...Funnel }
      dwell(asOf: $asOf, steps: $back) { ...DwellOfPlace }
      gravity(asOf: $asOf) { value }
      retention(asOf: $asOf) { ...Cohorts }
      flows(from: $from, to: $asOf) { ...FlowsOfPlace }
    }
  }
`)

/** How many steps of 28 days stays and leaps look back: two years. */
const BACK = 26

/** The movement of an organization's communities together, or of the one that was chosen; `whole`: what only all of them have. Null: not to be had just now. */
export async function movementOf(organizationId: string, { asOf, from, windowDays, communityId, compare }: Scope) {
  const period = { asOf, from, before: new Date(Math.max(0, Date.parse(from) - windowDays * 86_400_000)).toISOString(), compare, back: BACK }
  if (communityId) return { place: (await ask(DeskCommunityMovement, { id: communityId, ...period })).community ?? null, whole: null }
  const { organization } = await ask(DeskMovement, { id: organizationId, ...period })
  return { place: organization ?? null, whole: organization ?? null }
}
