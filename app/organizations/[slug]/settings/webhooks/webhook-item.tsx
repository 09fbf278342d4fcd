import { randomUUID } from 'node:crypto'
import { getFormatter, getTranslations } from 'next-intl/server'
import { graphql } from '../../../../../graphql/generated/documents'
import type { WebhookItemFragment } from '../../../../../graphql/generated/documents/graphql'
import { actOnWebhook, changeWebhook } from './actions'
import { Deliveries } from './deliveries'
import { choicesOf } from './webhook-choices'
import { WebhookForm } from './webhook-form'

graphql(`
  fragment WebhookItem on Webhook {
    id url events reach confluenceThresholds isOn offBecause oldSecretUntil createdAt
    deliveries(first: 20) { nodes { id event createdAt state nextTryAt tries { at status problem } } }
  }
`)

/** One webhook: where it goes, what it is told of, what was sent, and what can be done with it. */
export async function WebhookItem({ webhook, slug }: { webhook: WebhookItemFragment; slug: string }) {
  const [t, format] = [await getTranslations('webhooks'), await getFormatter()]
  const { id, url, events, isOn, offBecause, oldSecretUntil } = webhook
  const words = { secret: t('secret'), secretHint: t('secretHint') }
  const button = (act: string, submit: string, more = {}) => <WebhookForm action={actOnWebhook} submit={submit} idempotencyKey={randomUUID()} hidden={{ webhookId: id, slug, act, ...more }} fields={[]} words={words} />
  return (
    <article className="card flex flex-col gap-4" aria-label={url}>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="min-w-0 text-base [overflow-wrap:anywhere]"><bdi>{url}</bdi></h2>
        <span className="tag">{t(isOn ? 'isOn' : 'isOff')}</span>
      </div>
      {offBecause && <p className="notice">{t(offBecause === 'GONE' ? 'gone' : 'failing')}</p>}
      {oldSecretUntil && <p className="text-small text-muted">{t('oldSecret', { date: format.dateTime(new Date(oldSecretUntil), { dateStyle: 'medium', timeStyle: 'short' }) })}</p>}
      <ul className="flex flex-wrap gap-2">{events.map((event) => <li key={event} className="tag">{t(`event.${event}`)}{event === 'CONFLUENCE_REACHED' && webhook.confluenceThresholds.length > 0 && <> {webhook.confluenceThresholds.join(', ')}</>}</li>)}</ul>
      <div className="flex flex-wrap gap-3">{isOn && button('test', t('test'))}{button(isOn ? 'off' : 'on', t(isOn ? 'switchOff' : 'switchOn'))}</div>
      <details>
        <summary className="link target">{t('log')}<span className="sr-only">: {url}</span></summary>
        <Deliveries deliveries={webhook.deliveries.nodes} again={isOn ? (deliveryId, label) => button('resend', label, { deliveryId }) : null} />
      </details>
      <details>
        <summary className="link target">{t('change')}<span className="sr-only">: {url}</span></summary>
        <div className="mt-3"><WebhookForm action={changeWebhook} submit={t('save')} idempotencyKey={randomUUID()} hidden={{ webhookId: id, slug }} words={words} {...await choicesOf(webhook)} /></div>
        <div className="mt-6">{button('delete', t('delete'))}</div>
      </details>
      <details>
        <summary className="link target">{t('rotate')}<span className="sr-only">: {url}</span></summary>
        <p className="hint my-3">{t('rotateHint')}</p>
        {button('rotate', t('rotateSubmit'))}
      </details>
    </article>
  )
}
