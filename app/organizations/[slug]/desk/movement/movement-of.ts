import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'
import type { Scope } from '../scope'

const DeskMovement = graphql(`
  query DeskMovement($id: ID!, $t0: DateTime!, $t1: DateTime!, $t2: DateTime!, $days: Int!, $compare: Boolean!, $back: Int!) {
    organization(id: $id) {
      movement(from: $t1, to: $t2) { ...Turnover }
      before: movement(from: $t0, to: $t1) @include(if: $compare) { ...Turnover }
      movements(asOf: $t2, steps: 6) { ...Flows }
      conversion(asOf: $t2, steps: $back) { ...Funnel }
      dwell(asOf: $t2, steps: $back) { ...DwellOfPlace }
      gravity(asOf: $t2) { value }
      retention(asOf: $t2) { ...Cohorts }
      flows(from: $t1, to: $t2) { ...FlowsOfPlace }
      valueNetwork(asOf: $t2) { density pairCount sampleSize }
      communities(first: 50) { nodes { slug name movements(asOf: $t2, steps: 1, stepDays: $days) { entered returned left turnover stability verdict } } }
    }
  }
`)
const DeskCommunityMovement = graphql(`
  query DeskCommunityMovement($id: ID!, $t0: DateTime!, $t1: DateTime!, $t2: DateTime!, $compare: Boolean!, $back: Int!) {
    community(id: $id) {
      movement(from: $t1, to: $t2) { ...Turnover }
      before: movement(from: $t0, to: $t1) @include(if: $compare) { ...Turnover }
      movements(asOf: $t2, steps: 6) { ...Flows }
      conversion(asOf: $t2, steps: $back) { ...Funnel }
      dwell(asOf: $t2, steps: $back) { ...DwellOfPlace }
      gravity(asOf: $t2) { value }
      retention(asOf: $t2) { ...Cohorts }
      flows(from: $t1, to: $t2) { ...FlowsOfPlace }
    }
  }
`)

/** How many steps of 28 days stays and leaps look back: two years. */
const BACK = 26

const DAY = 86_400_000
const iso = (at = 0) => new Date(at).toISOString()

/** The movement of an organization's communities together, or of the one that was chosen; `whole`: what only all of them have. Null: not to be had just now. */
export async function movementOf(organizationId: string, { asOf, windowDays, communityId, compare }: Scope) {
  const until = Date.parse(asOf) - Date.parse(asOf) % DAY // the last midnight: what was found of days gone by is kept
  const [before, middle] = [2, 1].map((periods) => Math.max(2 - periods, until - periods * windowDays * DAY)) // one instant at least lies before the middle, also in 1970
  const period = { t0: iso(before), t1: iso(middle), t2: iso(until), compare, back: BACK }
  if (communityId) return { place: (await ask(DeskCommunityMovement, { id: communityId, ...period })).community ?? null, whole: null }
  const { organization } = await ask(DeskMovement, { id: organizationId, days: windowDays, ...period })
  return { place: organization ?? null, whole: organization ?? null }
}
