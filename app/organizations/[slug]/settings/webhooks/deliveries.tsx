import { getFormatter, getTranslations } from 'next-intl/server'
import type { WebhookItemFragment } from '../../../../../graphql/generated/documents/graphql'

type Delivery = WebhookItemFragment['deliveries']['nodes'][number]

/** What a webhook was told, newest first, and how it went. `again`: sends one that is over once more, where the webhook is on. */
export async function Deliveries({ deliveries, again }: { deliveries: Delivery[]; again: ((deliveryId: string, label: string) => React.ReactNode) | null }) {
  const [t, format] = [await getTranslations('webhooks'), await getFormatter()]
  const exact = (at: string) => <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'short', timeStyle: 'medium' })}</time>
  if (deliveries.length === 0) return <p className="mt-2">{t('logEmpty')}</p>
  return (
    <div className="table-scroll" role="region" aria-label={t('log')} tabIndex={0}>
      <table className="numbers">
        <caption>{t('logHint')}</caption>
        <thead><tr>{(['what', 'when', 'state', 'answer', 'tries', ...(again ? ['again' as const] : [])] as const).map((name) => <th key={name} scope="col">{t(name)}</th>)}</tr></thead>
        <tbody>
          {deliveries.map(({ id, event, createdAt, state, nextTryAt, tries }) => (
            <tr key={id}>
              <th scope="row">{t(`event.${event}`)}<br /><code className="text-small font-normal text-muted">{id}</code></th>
              <td>{exact(createdAt)}</td>
              <td>{t(`states.${state}`)}{nextTryAt && tries.length > 0 && <><br /><span className="text-muted">{t('next', { when: format.dateTime(new Date(nextTryAt), { dateStyle: 'short', timeStyle: 'short' }) })}</span></>}</td>
              <td>{tries.at(-1)?.status ?? tries.at(-1)?.problem?.split(':', 1)[0] ?? t('noAnswer')}</td>
              <td>{format.number(tries.length)}</td>
              {again && <td>{state !== 'WAITING' && again(id, t('resend'))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
