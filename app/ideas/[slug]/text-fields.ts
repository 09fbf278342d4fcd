import { getTranslations } from 'next-intl/server'
import type { FieldOf } from '../../components/field'

/** The fields of a text of an idea, filled with one. */
export async function textFields({ title, body }: { title: string; body: string }): Promise<FieldOf[]> {
  const t = await getTranslations('texts.form')
  return [
    { name: 'title', kind: 'line', label: t('title'), required: true, maxLength: 300, value: title },
    { name: 'body', kind: 'text', label: t('body'), hint: t('bodyHint'), required: true, rows: 16, maxLength: 50_000, value: body },
  ]
}
