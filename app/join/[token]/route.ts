import { redirect } from 'next/navigation'
import { tellNext } from '../../../lib/notice'
import { followShareLink } from '../../../lib/share-link'

/** A share link: remembers who shared it, and shows what was shared. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }): Promise<never> {
  const path = await followShareLink((await params).token)
  if (!path) await tellNext('linkGone')
  redirect(path ?? '/')
}
