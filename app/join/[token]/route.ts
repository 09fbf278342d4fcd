import { redirect } from 'next/navigation'
import { tellNext } from '../../../lib/notice'
import { followShareLink, whyNowhere } from '../../../lib/share-link'

/** A share link: remembers who shared it, and shows what was shared. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }): Promise<never> {
  const { token } = await params
  const path = await followShareLink(token)
  if (!path) await tellNext(await whyNowhere(token))
  redirect(path ?? '/')
}
