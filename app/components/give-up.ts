'use server'

import { redirect } from 'next/navigation'
import { currentIntent, forgetIntent } from '../../lib/intent'

/** Lets go of what a visitor wanted to do, and leads back to where they were. */
export async function giveUp(): Promise<void> {
  const kept = await currentIntent()
  await forgetIntent(kept?.draftId ?? null)
  redirect(kept?.path ?? '/')
}
