'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import type { MailPace, NoticeGroup } from '../../../graphql/generated/documents/graphql'
import { tellNext } from '../../../lib/notice'
import { urql } from '../../../lib/urql'
import { textOf } from '../../components/refused'

const SaveNoticeSettings = graphql(`
  mutation SaveNoticeSettings($input: SetNoticeSettingsInput!) { setNoticeSettings(input: $input) { ... on SetNoticeSettingsSuccess { viewer { id } } ... on Refusal { message } } }
`)
const groups: NoticeGroup[] = ['ADDRESSED', 'OWN_IDEAS', 'ANSWERS', 'IDEAS', 'FOLLOWED', 'ORGANIZATION']
const paces: MailPace[] = ['OFF', 'DAILY', 'IMMEDIATE']

/** Saves how the viewer wants to hear of every group. */
export async function saveNotices(form: FormData): Promise<void> {
  const settings = groups.map((group) => ({
    group, portal: form.has(`portal-${group}`), mail: paces.find((pace) => pace === form.get(`mail-${group}`)) ?? 'DAILY',
  }))
  await save(form, { settings })
}

/** Turns all mail off, or on again. */
export async function setMail(form: FormData): Promise<void> {
  await save(form, { settings: [], mail: textOf(form, 'mail') === 'on' })
}

async function save(form: FormData, input: { settings: { group: NoticeGroup; portal: boolean; mail: MailPace }[]; mail?: boolean }) {
  const { data, error } = await urql().mutation(SaveNoticeSettings, { input: { ...input, idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) throw error
  await tellNext('saved')
  redirect('/account/notices')
}
