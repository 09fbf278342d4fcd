import { graphql } from '../../../graphql/generated/documents'
import type { CommunityMovementQuery } from '../../../graphql/generated/documents/graphql'
import { urql } from '../../../lib/urql'
import type { Step } from '../../components/sankey-layout'
import { movementInstants } from './movement-steps'

const CommunityMovement = graphql(`
  query CommunityMovement($slug: String!, $t0: DateTime!, $t1: DateTime!, $t2: DateTime!, $t3: DateTime!, $t4: DateTime!, $t5: DateTime!, $t6: DateTime!) {
    community(slug: $slug) {
      step1: movement(from: $t0, to: $t1) { ...Flows }
      step2: movement(from: $t1, to: $t2) { ...Flows }
      step3: movement(from: $t2, to: $t3) { ...Flows }
      step4: movement(from: $t3, to: $t4) { ...Flows }
      step5: movement(from: $t4, to: $t5) { ...Flows }
      step6: movement(from: $t5, to: $t6) { ...Flows }
      quarter: movement(from: $t3, to: $t6) { ...Turnover }
      renewal(from: $t3, to: $t6) { ...RenewalHere }
      elsewhere: flows(from: $t3, to: $t6) { ...FlowsOfPlace }
    }
  }
  fragment Flows on Movement { from to cells { from to members } }
`)

type Answer = NonNullable<CommunityMovementQuery['community']>
type Quarter = NonNullable<Answer['quarter']>

const seen = (step: Step) => step.flows.some((flow) => flow.members > 0 && !(flow.from === 'LEFT' && flow.to === 'LEFT'))

/** The movement of a community: six steps of 28 days from the first in which anybody was there, and the last three together. Null: not to be had just now. */
export async function movementOf(slug: string): Promise<(Pick<Answer, 'renewal' | 'elsewhere'> & { steps: Step[]; quarter: Quarter }) | null> {
  const [t0 = '', t1 = '', t2 = '', t3 = '', t4 = '', t5 = '', t6 = ''] = movementInstants(new Date())
  const { data } = await urql().query(CommunityMovement, { slug, t0, t1, t2, t3, t4, t5, t6 })
  const found = data?.community
  if (!found?.quarter) return null
  const steps = [found.step1, found.step2, found.step3, found.step4, found.step5, found.step6].flatMap((step) => (step ? [{ from: step.from, to: step.to, flows: step.cells }] : []))
  if (steps.length < 6) return null
  const first = steps.findIndex(seen)
  return { steps: first < 0 ? [] : steps.slice(first), quarter: found.quarter, renewal: found.renewal, elsewhere: found.elsewhere }
}
