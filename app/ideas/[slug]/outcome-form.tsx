import { randomUUID } from 'node:crypto'
import { getNow, getTranslations } from 'next-intl/server'
import type { FieldOf } from '../../components/field'
import { FieldForm } from '../../components/field-form'
import { work } from './work-actions'
import { kinds, values } from './work-input'
import type { IdeaWork, WorkOutcome } from './work-query'

const LONGEST = 90
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(/\s+/g, ' ')

/** Tells what came of an idea, or tells it anew. What it came from is chosen among the work and the words that are there. */
export async function OutcomeForm({ idea, outcome }: { idea: IdeaWork; outcome?: WorkOutcome }) {
  const [t, now] = await Promise.all([getTranslations('work.outcomes'), getNow()])
  const day = (outcome?.at ?? now.toISOString()).slice(0, 10)
  const ticked = new Set(outcome?.becauseOf.map(({ id }) => id))
  const causes = [
    ...idea.tasks.filter(({ status }) => status === 'ACCEPTED').map((task) => ({ id: task.id, label: t('causeTask', { title: task.title, name: task.takenBy?.name ?? '' }) })),
    ...idea.derivedFrom.map(({ id, title }) => ({ id, label: t('causeIdea', { title }) })),
    ...idea.comments.nodes.map(({ id, body, author }) => ({ id, label: t('causeComment', { name: author.name, words: short(body) }) })),
  ]
  const others = [...ticked].filter((id) => !causes.some((cause) => cause.id === id)).map((id) => [`because:${id}`, 'yes'])
  const fields: FieldOf[] = [
    { name: 'title', kind: 'line', label: t('what'), hint: t('whatHint'), required: true, maxLength: 150, value: outcome?.title },
    { name: 'kind', kind: 'choice', label: t('kind'), value: outcome?.kind ?? 'PRODUCT', options: kinds.map((value) => ({ value, label: t(value) })) },
    { name: 'at', kind: 'line', label: t('at'), hint: t('atHint'), required: true, maxLength: 10, value: day },
    { name: 'value', kind: 'radio', label: t('value'), hint: t('valueHint'), value: outcome?.value ?? 'CORE', options: values.map((value) => ({ value, label: t(value) })) },
    { name: 'amount', kind: 'line', label: t('amount'), hint: t('amountHint'), maxLength: 20, value: outcome?.amount?.toString() },
    { name: 'currency', kind: 'line', label: t('currency'), hint: t('currencyHint'), maxLength: 3, value: outcome?.currency ?? '' },
    { name: 'url', kind: 'line', label: t('url'), maxLength: 2_000, value: outcome?.url ?? '' },
    { name: 'madeBy', kind: 'line', label: t('makers'), hint: t('makersHint'), maxLength: 1_000, value: outcome?.madeBy.map(({ handle }) => handle).join(', ') },
    { name: 'body', kind: 'text', label: t('more'), rows: 3, maxLength: 5_000, value: outcome?.body },
    ...causes.map(({ id, label }): FieldOf => ({ name: `because:${id}`, kind: 'check', label, value: ticked.has(id) ? 'yes' : undefined })),
  ]
  return (
    <FieldForm action={work} submit={t(outcome ? 'save' : 'send')} primary={false} idempotencyKey={randomUUID()} fields={fields}
      hidden={{ ...Object.fromEntries(others), act: outcome ? 'editOutcome' : 'presentOutcome', ideaId: idea.id, outcomeId: outcome?.id ?? '', path: `/ideas/${idea.slug}` }} />
  )
}
