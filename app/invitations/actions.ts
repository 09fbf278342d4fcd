'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import type { Refused } from '../components/field-form'
import { doQuietly } from '../components/do-quietly'
import { again, failed, refused, textOf } from '../components/refused'

const Invite = graphql(`mutation InviteSomebody($input: InviteInput!) { outcome: invite(input: $input) { ... on InviteRefusal { code message field } } }`)
const Revoke = graphql(`mutation RevokeInvitation($input: RevokeInvitationInput!) { outcome: revokeInvitation(input: $input) { ... on Refusal { code } } }`)
const Renew = graphql(`mutation RenewInvitation($input: RenewInvitationInput!) { outcome: renewInvitation(input: $input) { ... on Refusal { code } } }`)

/** Makes a personal invitation; it stands first on the list then. */
export async function invite(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = { communityId: textOf(form, 'communityId'), email: textOf(form, 'email'), note: textOf(form, 'note'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = await urql().mutation(Invite, { input })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'InviteRefusal') return why(form, data.outcome)
  refresh()
  return null
}

async function why(form: FormData, refusal: Parameters<typeof refused>[1]): Promise<Refused> {
  const t = await getTranslations('people.invitations.refused')
  const field = refusal.field?.at(-1) ?? null
  const key = `${refusal.code}_${field}` as 'INVALID_email' // not every pair has words of its own
  return t.has(key) ? { problem: t(key), field, ...again(form) } : refused(form, refusal)
}

/** Takes an invitation back, or lets it stand again. */
export async function revoke(form: FormData): Promise<void> {
  const input = { invitationId: textOf(form, 'invitationId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  await doQuietly(form.get('act') === 'renew' ? urql().mutation(Renew, { input }) : urql().mutation(Revoke, { input }))
}
