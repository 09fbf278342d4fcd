import { getFormatter, getTranslations } from 'next-intl/server'
import type { WordFragment } from '../../../graphql/generated/documents/graphql'

/** How an idea stood, dated and in plain words: from its proposal to today. */
export async function StatusLine({ changes }: { changes: WordFragment['statusHistory'] }) {
  const [t, i, format] = await Promise.all([getTranslations('word.status'), getTranslations('ideas'), getFormatter()])
  if (changes.length < 2) return null
  return (
    <ol aria-label={t('line')} className="flex flex-wrap gap-x-2 gap-y-1 text-small text-muted lg:col-span-2">
      {changes.map(({ kind, label, at }, index) => {
        const when = () => <time dateTime={at}>{format.dateTime(new Date(at), { day: 'numeric', month: 'long', year: 'numeric' })}</time>
        const name = () => <bdi>{label ?? i(`status.${kind}`)}</bdi>
        return (
          <li key={`${at} ${index}`} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">→</span>}
            <span className={index === changes.length - 1 ? 'text-ink' : undefined}>{index === 0 ? t.rich('proposed', { when }) : t.rich('since', { name, when })}</span>
          </li>
        )
      })}
    </ol>
  )
}
