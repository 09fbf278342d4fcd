import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import type { DeskIdeaFragment } from '../../../../graphql/generated/documents/graphql'
import type { FieldOf } from '../../../components/field'
import { FieldForm, type FormAction } from '../../../components/field-form'
import { merge } from '../../../components/merge-action'
import { chosenStatus, statusOptions } from '../../../components/status-choice'
import { assign, respond, setStatus } from './actions'
import type { Hands } from './list-piece'

interface Props { idea: DeskIdeaFragment; hands: Hands }
interface FoldProps { title: string; of: string; action: FormAction; submit: string; hidden: Record<string, string>; fields: FieldOf[] }

/** Something that can be done from a row, folded away. What it is about is said with its name, for those who hear one name after the other. */
function Fold({ title, of, ...form }: FoldProps) {
  return (
    <details className="open:basis-full">
      <summary className="link target text-small">{title}<span className="sr-only">: {of}</span></summary>
      <div className="my-3"><FieldForm primary={false} idempotencyKey={randomUUID()} {...form} /></div>
    </details>
  )
}

const openLabels = (hands: Hands) => (hands?.statusLabels ?? []).filter(({ retiredAt }) => !retiredAt)

/** The organization's word on the idea, from its row; what it came from is chosen on the idea itself. */
export async function RespondFold({ idea, hands }: Props) {
  const [t, l, i, locale] = await Promise.all([getTranslations('word.response'), getTranslations('desk.list'), getTranslations('ideas'), getLocale()])
  const labels = openLabels(hands)
  if (!idea.responseDraft) return null
  return (
    <Fold key={`respond ${idea.responseDraft.number} ${idea.status.kind}`} title={l('answer')} of={idea.title} action={respond} submit={t('save')} hidden={{ ideaId: idea.id, baseNumber: String(idea.responseDraft.number), language: locale }}
      fields={[
        { name: 'body', kind: 'text', label: t('body'), hint: t('bodyHint'), required: true, maxLength: 10_000, value: idea.responseDraft.body ?? idea.officialResponse?.body ?? '' },
        { name: 'status', kind: 'choice', label: t('status'), value: chosenStatus(idea.status, labels), options: statusOptions(labels, (kind) => i(`status.${kind}`)) },
        { name: 'then', kind: 'radio', label: t('then'), value: 'publish', options: [{ value: 'draft', label: t('keep') }, { value: 'publish', label: t('publish') }] },
      ]} />
  )
}

/** Where the idea stands, without a word. */
export async function StatusFold({ idea, hands }: Props) {
  const [t, i] = [await getTranslations('desk.list'), await getTranslations('ideas')]
  const labels = openLabels(hands)
  const chosen = chosenStatus(idea.status, labels)
  return (
    <Fold key={`status ${chosen}`} title={t('setStatus')} of={idea.title} action={setStatus} submit={t('save')} hidden={{ ideaId: idea.id }}
      fields={[
        { name: 'kind', kind: 'choice', label: t('status'), value: chosen, options: statusOptions(labels, (kind) => i(`status.${kind}`)) },
        { name: 'label', kind: 'line', label: t('label'), hint: t('labelHint'), maxLength: 40, value: chosen.includes(' ') ? '' : idea.status.label ?? '' },
      ]} />
  )
}

/** Who is to assess the idea: those of the organization who are not asked yet. */
export async function ReviewFold({ idea, hands }: Props) {
  const t = await getTranslations('deeds.review')
  const assigned = new Set((idea.reviews ?? []).flatMap(({ since, by }) => (since ? [by.id] : [])))
  const others = (hands?.representatives ?? []).filter(({ id }) => !assigned.has(id))
  if (!idea.reviews || others.length === 0) return null
  return (
    <Fold key={`assign ${[...assigned].join()}`} title={t('assign')} of={idea.title} action={assign} submit={t('assign')} hidden={{ ideaId: idea.id }}
      fields={[{ name: 'memberId', kind: 'choice', label: t('who'), value: others[0]?.id, options: others.map(({ id, name }) => ({ value: id, label: name })) }]} />
  )
}

/** Bringing the idea together with one of those that look like it, or with any other by its address. */
export async function MergeFold({ idea, into }: { idea: { id: string; title: string }; into: { id: string; title: string }[] }) {
  const t = await getTranslations('merge')
  return (
    <Fold title={t('form.open')} of={idea.title} action={merge} submit={t('form.submit')} hidden={{ ideaId: idea.id }}
      fields={[
        ...(into.length > 0 ? [{ name: 'intoId', kind: 'radio' as const, label: t('form.like'), value: into[0]?.id, options: into.map(({ id, title }) => ({ value: id, label: title })) }] : []),
        { name: 'address', kind: 'line', label: t(into.length > 0 ? 'form.other' : 'form.address'), hint: t('form.addressHint'), maxLength: 500 },
        { name: 'because', kind: 'line', label: t('form.because'), hint: t('form.becauseHint'), required: true, maxLength: 300 },
      ]} />
  )
}
