import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { DeskMovementQuery } from '../../../../../graphql/generated/documents/graphql'

type Communities = NonNullable<DeskMovementQuery['organization']>['communities']['nodes']

/** How each community of the organization renews itself, with the way to its own movement. */
export function EachCommunity({ communities, pathTo }: { communities: Communities; pathTo: (slug: string) => string }) {
  const [t, m, format] = [useTranslations('movement.each'), useTranslations('metrics'), useFormatter()]
  if (communities.some(({ movements }) => !movements)) return <p className="notice mt-4">{m('movement.unavailable')}</p>
  const share = (value: number | null | undefined) => (value == null ? m('notEnough') : format.number(value, { style: 'percent', maximumFractionDigits: 0 }))
  return (
    <div className="table-scroll mt-3" role="region" aria-label={t('table')} tabIndex={0}>
      <table className="numbers">
        <caption>{t('table')}</caption>
        <thead><tr><th scope="col">{t('community')}</th><th scope="col">{t('entered')}</th><th scope="col">{t('left')}</th><th scope="col">{m('movement.turnover')}</th><th scope="col">{m('movement.stability')}</th><th scope="col">{t('verdict')}</th></tr></thead>
        <tbody>
          {communities.map(({ slug, name, movements }) => ({ slug, name, movement: movements?.[0] })).map(({ slug, name, movement }) => (
            <tr key={slug}>
              <th scope="row"><Link prefetch={false} className="link target" href={pathTo(slug)}><bdi>{name}</bdi></Link></th>
              <td data-value={movement?.entered}>{movement ? format.number(movement.entered + movement.returned) : ''}</td><td data-value={movement?.left}>{movement ? format.number(movement.left) : ''}</td>
              <td data-value={movement?.turnover ?? ''}>{share(movement?.turnover)}</td><td data-value={movement?.stability ?? ''}>{share(movement?.stability)}</td>
              <td>{movement?.verdict ? m(`movement.verdict.${movement.verdict}`, { growing: movement.entered + movement.returned > movement.left ? 'yes' : 'no' }) : m('notEnough')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
