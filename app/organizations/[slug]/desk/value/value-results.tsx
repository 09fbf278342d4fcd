import { useFormatter, useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { CreatedFragment } from '../../../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../../../components/member-link'

/** Each result with what it is worth, whose idea it came of and who made it. */
export function ValueResults({ outcomes }: { outcomes: CreatedFragment['outcomes'] }) {
  const t = useTranslations('heard.value')
  const format = useFormatter()
  const locale = useLocale()
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (
    <div className="table-scroll mt-4" role="region" aria-label={t('results')} tabIndex={0}>
      <table className="numbers">
        <caption className="sr-only">{t('results')}</caption>
        <thead><tr>{(['title', 'kind', 'worth', 'idea', 'made', 'when'] as const).map((name) => <th key={name} scope="col">{t(name)}</th>)}</tr></thead>
        <tbody>
          {outcomes.map(({ id, title, value, amount, currency, at, idea, madeBy }) => (
            <tr key={id}>
              <th scope="row"><Words>{title}</Words></th>
              <td>{t(value === 'CORE' ? 'core' : 'outsourced')}</td>
              <td data-value={amount ?? ''}>{amount != null && currency ? format.number(amount, { style: 'currency', currency }) : t('noAmount')}</td>
              <td><Words><Link prefetch={false} className="link" dir="auto" lang={idea.language && idea.language !== locale ? idea.language : undefined} href={`/ideas/${idea.slug}`}>{idea.title}</Link></Words></td>
              <td><Words>{madeBy.length === 0 ? t('madeNobody') : madeBy.map((member, nth) => <span key={member.id}>{nth > 0 && ', '}<MemberLink member={member} /></span>)}</Words></td>
              <td data-value={at}>{day(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Words in a table of numbers: over several lines, from the start of the line. */
const Words = ({ children }: { children: React.ReactNode }) => <span dir="auto" className="block max-w-72 min-w-40 text-start whitespace-normal">{children}</span>
