import { getFormatter, getTranslations } from 'next-intl/server'
import type { AlikeIdeaFragment } from '../../../../graphql/generated/documents/graphql'

/** The rows of a part of the list as a table, with what only some parts say of them. */
export async function RowsTable({ title, rows, extra }: { title: string; rows: (AlikeIdeaFragment & { extra?: string })[]; extra?: string }) {
  const [t, i, format] = [await getTranslations('desk.list'), await getTranslations('ideas'), await getFormatter()]
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (
    <details className="mt-3">
      <summary className="target text-small">{t('asTable')}</summary>
      <div className="table-scroll" role="region" aria-label={`${t('asTable')}: ${title}`} tabIndex={0}>
        <table className="numbers">
          <caption>{title}</caption>
          <thead><tr>{(['idea', 'community', 'status', 'proposed', 'supporters', 'comments'] as const).map((name) => <th key={name} scope="col">{t(`columns.${name}`)}</th>)}{extra && <th scope="col">{extra}</th>}</tr></thead>
          <tbody>
            {rows.map((idea) => (
              <tr key={idea.id}>
                <th scope="row" dir="auto">{idea.title}</th><td>{idea.community?.name ?? ''}</td><td>{idea.status.label ?? i(`status.${idea.status.kind}`)}</td><td data-value={idea.createdAt}>{day(idea.createdAt)}</td>
                <td data-value={idea.supportCount}>{format.number(idea.supportCount)}</td><td data-value={idea.commentCount}>{format.number(idea.commentCount)}</td>{extra && <td>{idea.extra}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
