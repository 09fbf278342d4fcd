import { graphql } from '../../../graphql/generated/documents'
import type { IdeaRelation, OutcomeKind, TaskSize, ValueKind } from '../../../graphql/generated/documents/graphql'
import { ask } from '../../../lib/urql'
import { textOf } from '../../components/refused'
import type { WorkAct } from './work-documents'

const OtherIdea = graphql(`query OtherIdea($slug: String!) { idea(slug: $slug) { id } }`)

export const sizes: readonly TaskSize[] = ['SMALL', 'MEDIUM', 'LARGE']
export const kinds: readonly OutcomeKind[] = ['PRODUCT', 'SERVICE', 'PRACTICE', 'PUBLICATION']
export const values: readonly ValueKind[] = ['CORE', 'OUTSOURCED']
export const relations: readonly IdeaRelation[] = ['SIMILAR', 'DEPENDS_ON', 'PART_OF', 'CONTRADICTS']

const text = (form: FormData, name: string) => textOf(form, name) ?? ''
const choice = <T extends string>(form: FormData, name: string, all: readonly T[]): T => all.find((one) => one === form.get(name)) ?? all[0]!
const list = (form: FormData, name: string) => text(form, name).split(',').map((one) => one.trim()).filter(Boolean)
const ticked = (form: FormData) => [...form.keys()].filter((name) => name.startsWith('because:')).map((name) => name.slice('because:'.length))

/** An amount as people write it: with a comma or a point. */
const amountOf = (form: FormData) => {
  const written = textOf(form, 'amount')
  return written === null ? null : Number(written.trim().replace(',', '.'))
}

const told = (form: FormData) => ({
  kind: choice(form, 'kind', kinds), title: text(form, 'title'), body: textOf(form, 'body'), url: textOf(form, 'url'), at: `${text(form, 'at').trim()}T00:00:00Z`,
  value: choice(form, 'value', values), amount: amountOf(form), currency: textOf(form, 'currency'), madeBy: list(form, 'madeBy'), becauseOf: ticked(form),
})

/** The idea that an address or the end of one names. */
async function otherIdea(form: FormData): Promise<string> {
  const slug = decodeURIComponent(text(form, 'other').trim().replace(/[?#].*$/, '').replace(/\/$/, '').split('/').at(-1) ?? '')
  return (slug ? (await ask(OtherIdea, { slug })).idea?.id : null) ?? 'idea_none'
}

/** What a form of ours asks of a mutation. */
export async function inputOf(act: WorkAct, form: FormData): Promise<object> {
  const [ideaId, taskId, outcomeId] = [text(form, 'ideaId'), text(form, 'taskId'), text(form, 'outcomeId')]
  switch (act) {
    case 'inviteCoAuthor': return { ideaId, handle: text(form, 'handle') }
    case 'withdrawCoAuthorInvitation': return { ideaId, memberId: text(form, 'memberId') }
    case 'acceptCoAuthorship': return { ideaId }
    case 'declineCoAuthorship': return { ideaId }
    case 'leaveIdea': return { ideaId, orphan: form.get('orphan') === 'yes' }
    case 'adoptIdea': return { ideaId }
    case 'relateIdeas': return { ideaId, otherId: await otherIdea(form), kind: choice(form, 'kind', relations) }
    case 'unrelateIdeas': return { ideaId, otherId: text(form, 'otherId') }
    case 'askForHelp': return { ideaId, title: text(form, 'title'), body: textOf(form, 'body'), skill: textOf(form, 'skill'), size: choice(form, 'size', sizes) }
    case 'takeTask': return { taskId }
    case 'giveTaskBack': return { taskId }
    case 'deliverTask': return { taskId, note: text(form, 'note'), url: textOf(form, 'url') }
    case 'acceptDelivery': return { taskId }
    case 'returnDelivery': return { taskId, because: text(form, 'because') }
    case 'closeTask': return { taskId }
    case 'reopenTask': return { taskId }
    case 'presentOutcome': return { ideaId, ...told(form) }
    case 'editOutcome': return { outcomeId, ...told(form) }
    case 'withdrawOutcome': return { outcomeId }
  }
}
