import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { AssessedFragment } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { assessIdea } from './deed-actions'
import { recommendations } from './recommendations'

/** What the viewer thinks of an idea, in words: for the people of its host. Folded away once it was said; saying it again puts the new words in its place. */
export async function AssessForm({ ideaId, own }: { ideaId: string; own: AssessedFragment | null }) {
  const t = await getTranslations('deeds.review')
  const form = (
    <FieldForm action={assessIdea} submit={t('save')} primary={false} idempotencyKey={randomUUID()} hidden={{ ideaId }}
      fields={[
        ...(['feasibility', 'fit', 'cost'] as const).map((name) => ({ name, kind: 'text' as const, label: t(name), rows: 2, maxLength: 10_000, value: own?.[name] ?? '' })),
        { name: 'recommendation', kind: 'radio', label: t('recommendation'), value: own?.recommendation ?? 'ASK_MORE', options: recommendations.map((value) => ({ value, label: t(`recommend.${value}`) })) },
      ]} />
  )
  return own ? <details><summary className="target">{t('change')}</summary><div className="pt-3">{form}</div></details> : form
}
