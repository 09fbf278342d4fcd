'use server'

import { getTranslations } from 'next-intl/server'
import { refresh } from 'next/cache'
import { graphql } from '../../../../graphql/generated/documents'
import type { Counting, MemberKind, RefusalCode } from '../../../../graphql/generated/documents/graphql'
import { ask, urql, type Answer } from '../../../../lib/urql'
import type { Refused } from '../../../components/field-form'
import { again, failed, refused, textOf } from '../../../components/refused'

const MemberAtAddress = graphql(`query MemberAtAddress($handle: String!) { member(handle: $handle) { id } }`)
const CorrectCommunity = graphql(`mutation CorrectCommunityHere($input: CorrectCommunityInput!) { outcome: correctCommunity(input: $input) { ... on Refusal { code message field } } }`)
const CorrectMember = graphql(`mutation CorrectMemberHere($input: CorrectMemberInput!) { outcome: correctMember(input: $input) { ... on Refusal { code message field } } }`)

const said = (form: FormData) => ({ communityId: textOf(form, 'communityId') ?? '', because: textOf(form, 'because') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' })
const oneOf = <T extends string>(form: FormData, name: string, all: readonly T[], usual: T): T => all.find((each) => each === form.get(name)) ?? usual

/** Says how the community counts from now on. */
export async function correctCommunity(_: Refused | null, form: FormData): Promise<Refused | null> {
  const counting = oneOf<Counting>(form, 'counting', ['VERIFIED', 'BY_RULE', 'WITHDRAWN'], 'BY_RULE')
  return then(form, await urql().mutation(CorrectCommunity, { input: { ...said(form), counting } }))
}

/** Says of what kind somebody is from now on; they are named by their handle, or the address of their page. */
export async function correctMember(_: Refused | null, form: FormData): Promise<Refused | null> {
  const handle = /@?([^/?#@]+)\/?(?:[?#].*)?$/.exec((textOf(form, 'handle') ?? '').trim())?.[1] ?? ''
  const member = handle ? (await ask(MemberAtAddress, { handle })).member : null
  if (!member) return { problem: (await getTranslations('desk.log.form'))('noMember'), field: 'handle', ...again(form) }
  const kind = oneOf<MemberKind>(form, 'kind', ['PERSON', 'STAFF', 'BOT'], 'PERSON')
  return then(form, await urql().mutation(CorrectMember, { input: { ...said(form), memberId: member.id, kind } }))
}

async function then(form: FormData, { data, error }: Answer<{ outcome: { __typename: string; code?: RefusalCode; message?: string; field?: string[] | null } }>): Promise<Refused | null> {
  if (!data) return failed(form, error)
  const { code, message = '', field } = data.outcome
  if (code === 'NOT_FOUND' && field?.includes('memberId')) return { problem: (await getTranslations('desk.log.form'))('noMember'), field: 'handle', ...again(form) }
  if (code) return refused(form, { code, message, field })
  refresh()
  return null
}
