'use server'

import { revalidatePath } from 'next/cache'
import { graphql } from '../../../../../graphql/generated/documents'
import type { RefusalCode, WebhookEvent, WebhookReach } from '../../../../../graphql/generated/documents/graphql'
import { urql } from '../../../../../lib/urql'
import { failed, refused, textOf } from '../../../../components/refused'
import type { Answer } from './webhook-form'

const Create = graphql(`mutation CreateWebhook($input: CreateWebhookInput!) { outcome: createWebhook(input: $input) { ... on Refusal { code message field } ... on CreateWebhookSuccess { secret } } }`)
const Update = graphql(`mutation UpdateWebhook($input: UpdateWebhookInput!) { outcome: updateWebhook(input: $input) { ... on Refusal { code message field } } }`)
const Rotate = graphql(`mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { outcome: rotateWebhookSecret(input: $input) { ... on Refusal { code message field } ... on RotateWebhookSecretSuccess { secret } } }`)
const Test = graphql(`mutation TestWebhook($input: TestWebhookInput!) { outcome: testWebhook(input: $input) { ... on Refusal { code message field } } }`)
const Delete = graphql(`mutation DeleteWebhook($input: DeleteWebhookInput!) { outcome: deleteWebhook(input: $input) { ... on Refusal { code message field } } }`)

const Resend = graphql(`mutation ResendDelivery($input: ResendDeliveryInput!) { outcome: resendDelivery(input: $input) { ... on Refusal { code message field } } }`)

interface Outcome { __typename: string; code?: RefusalCode; message?: string; field?: string[] | null; secret?: string }

const keyOf = (form: FormData) => ({ idempotencyKey: textOf(form, 'idempotencyKey') ?? '' })
const oneOf = (form: FormData) => ({ webhookId: textOf(form, 'webhookId') ?? '', ...keyOf(form) })

/** What a form says of a webhook. A threshold that is no number is refused like one that is too small. */
const choices = (form: FormData) => ({
  url: textOf(form, 'url') ?? '',
  reach: (textOf(form, 'reach') ?? 'HOSTED') as WebhookReach,
  events: [...form.keys()].filter((name) => name.startsWith('event.')).map((name) => name.slice('event.'.length) as WebhookEvent),
  confluenceThresholds: (textOf(form, 'confluenceThresholds')?.trim().split(/[\s;]+/) ?? []).map((text) => Number(text.replace(',', '.')) || 0),
})

export async function createWebhook(_: Answer | null, form: FormData): Promise<Answer | null> {
  return answered(form, await urql().mutation(Create, { input: { organizationId: textOf(form, 'organizationId') ?? '', ...choices(form), ...keyOf(form) } }))
}

export async function changeWebhook(_: Answer | null, form: FormData): Promise<Answer | null> {
  return answered(form, await urql().mutation(Update, { input: { ...oneOf(form), ...choices(form) } }))
}

/** What the buttons of a webhook do. */
export async function actOnWebhook(_: Answer | null, form: FormData): Promise<Answer | null> {
  const input = oneOf(form)
  switch (form.get('act')) {
    case 'rotate': return answered(form, await urql().mutation(Rotate, { input }))
    case 'test': return answered(form, await urql().mutation(Test, { input }))
    case 'resend': return answered(form, await urql().mutation(Resend, { input: { ...input, deliveryId: textOf(form, 'deliveryId') ?? '' } }))
    case 'on': return answered(form, await urql().mutation(Update, { input: { ...input, isOn: true } }))
    case 'off': return answered(form, await urql().mutation(Update, { input: { ...input, isOn: false } }))
    case 'delete': return answered(form, await urql().mutation(Delete, { input }))
    default: throw new Error('A form of ours asks for something that there is not.')
  }
}

async function answered(form: FormData, { data, error }: { data?: { outcome: Outcome } | null; error?: unknown }): Promise<Answer | null> {
  if (!data) return failed(form, error)
  const { code, message = '', field, secret } = data.outcome
  if (code) return refused(form, { code, message, field: field?.slice(0, 1) })
  revalidatePath(`/organizations/${encodeURIComponent(textOf(form, 'slug') ?? '')}/settings/webhooks`)
  return secret === undefined ? null : { secret }
}
