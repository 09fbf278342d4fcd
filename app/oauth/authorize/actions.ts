'use server'

import { redirect } from 'next/navigation'
import { decide, readWish } from '../../../lib/oauth-consent'
import { currentViewer } from '../../../lib/session'

/** Lets an app in, or does not, and leads back to it. What it asks for is read anew: nothing that the form says is trusted. */
export async function answerApp(form: FormData): Promise<void> {
  const given = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])))
  const viewer = await currentViewer()
  if (!viewer) redirect(`/sign-in?return=${encodeURIComponent(`/oauth/authorize?${new URLSearchParams(given)}`)}`)
  const read = await readWish(given)
  if ('problem' in read) redirect(`/oauth/authorize?${new URLSearchParams(given)}`)
  if ('sendBack' in read) redirect(read.sendBack)
  redirect(await decide(viewer, read.wish, { allowed: given.answer === 'allow', organizationId: given.organizationId || null }))
}
