import { getTranslations } from 'next-intl/server'
import type { WebhookEvent, WebhookReach } from '../../../../../graphql/generated/documents/graphql'
import type { WebhookFormProps } from './webhook-form'

const EVENTS = [
  'IDEA_PROPOSED', 'IDEA_SUPPORTED', 'CONFLUENCE_REACHED', 'COMMENT_CREATED', 'RESPONSE_PUBLISHED', 'STATUS_CHANGED', 'IDEA_MERGED', 'IDEA_UNMERGED',
  'CASE_RAISED', 'CASE_ANSWERED', 'CASE_CLAIMED', 'CASE_CONFIRMED', 'CASE_REOPENED',
] as const satisfies WebhookEvent[]

interface Chosen { url: string; reach: WebhookReach; events: WebhookEvent[]; confluenceThresholds: number[] }

/** The fields of a form about a webhook, with what is chosen. */
export async function choicesOf({ url, reach, events, confluenceThresholds }: Chosen): Promise<Pick<WebhookFormProps, 'fields' | 'events'>> {
  const t = await getTranslations('webhooks')
  return {
    fields: [
      { name: 'url', kind: 'line', label: t('url'), hint: t('urlHint'), required: true, maxLength: 2_000, value: url },
      { name: 'reach', kind: 'choice', label: t('reach'), value: reach, options: [{ value: 'HOSTED', label: t('hosted') }, { value: 'EVERYWHERE', label: t('everywhere') }] },
      { name: 'confluenceThresholds', kind: 'line', label: t('thresholds'), hint: t('thresholdsHint'), maxLength: 100, value: confluenceThresholds.join(' ') },
    ],
    events: { legend: t('events'), all: EVENTS.map((event) => ({ name: `event.${event}`, label: t(`event.${event}`), isChosen: events.includes(event) })) },
  }
}
