import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { FieldForm } from '../../../components/field-form'
import { changeLabel, retireLabel } from './actions'

const colours = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** The colours of the palette, by name. */
export async function colourOptions(): Promise<{ value: string; label: string }[]> {
  const t = await getTranslations('word.labels')
  return [{ value: '', label: t('noColour') }, ...colours.map((value) => ({ value, label: t(`colours.${value}` as 'colours.1') }))]
}

interface Props { label: { id: string; label: string; colour?: number | null; rank: number; retiredAt?: string | null }; slug: string }

/** Renames a label, gives it another colour or place, retires it or offers it again. */
export async function ChangeLabel({ label, slug }: Props) {
  const t = await getTranslations('word.labels')
  const hidden = { labelId: label.id, slug }
  return (
    <details className="open:basis-full">
      <summary className="link target text-small">{t('change')}<span className="sr-only">: {label.label}</span></summary>
      <div className="mt-3 flex flex-col gap-4">
        <FieldForm action={changeLabel} submit={t('save')} primary={false} idempotencyKey={randomUUID()} hidden={hidden}
          fields={[
            { name: 'label', kind: 'line', label: t('label'), required: true, maxLength: 40, value: label.label },
            { name: 'colour', kind: 'choice', label: t('colour'), value: label.colour ? String(label.colour) : '', options: await colourOptions() },
            { name: 'rank', kind: 'line', label: t('rank'), hint: t('rankHint'), value: String(label.rank) },
          ]} />
        <FieldForm action={retireLabel} submit={t(label.retiredAt ? 'restore' : 'retire')} primary={false} idempotencyKey={randomUUID()} hidden={{ ...hidden, then: label.retiredAt ? 'restore' : 'retire' }} fields={[]} />
      </div>
    </details>
  )
}
