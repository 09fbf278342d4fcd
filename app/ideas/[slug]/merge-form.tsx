import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { MergeFormFragment } from '../../../graphql/generated/documents/graphql'
import type { FieldOf } from '../../components/field'
import { FieldForm } from '../../components/field-form'
import { merge } from '../../components/merge-action'

export const MergeFormDocument = graphql(`
  fragment MergeForm on Idea { id viewerCanMerge mergedInto { at } mergeSuggestions(first: 5) { id title supportCount } }
`)

/** For who may: bringing this idea together with one that is like it, or with any other by its address. */
export async function MergeForm({ idea }: { idea: MergeFormFragment }) {
  const t = await getTranslations('merge')
  if (!idea.viewerCanMerge || idea.mergedInto) return null
  const suggested: FieldOf[] = idea.mergeSuggestions.length === 0 ? [] : [{
    name: 'intoId', kind: 'radio', label: t('form.like'),
    options: idea.mergeSuggestions.map(({ id, title, supportCount }) => ({ value: id, label: `${title} · ${t('supported', { count: supportCount })}` })),
  }]
  return (
    <details>
      <summary className="link target">{t('form.open')}</summary>
      <div className="flex flex-col gap-4 pt-3">
        <p className="hint">{t('form.hint')}</p>
        <FieldForm action={merge} submit={t('form.submit')} primary={false} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id }}
          fields={[
            ...suggested,
            { name: 'address', kind: 'line', label: t(suggested.length > 0 ? 'form.other' : 'form.address'), hint: t('form.addressHint'), maxLength: 500 },
            { name: 'because', kind: 'line', label: t('form.because'), hint: t('form.becauseHint'), required: true, maxLength: 300 },
          ]} />
      </div>
    </details>
  )
}
