import { redirect } from 'next/navigation'
import { unsubscribe } from '../../../../lib/unsubscribe'

interface Props { params: Promise<{ token: string }> }

/** The address in the head of every mail: a mail program posts to it (RFC 8058), a person who opens it is asked first. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const isOurs = await unsubscribe((await params).token)
  const isPerson = request.headers.get('accept')?.includes('text/html') ?? false
  if (isPerson) return new Response(null, { status: 303, headers: { location: `/unsubscribe?${isOurs ? 'done=1' : 'bad=1'}` } })
  return new Response(isOurs ? 'You get no more mail.' : 'This is no link of ours.', { status: isOurs ? 200 : 404 })
}

export async function GET(_: Request, { params }: Props): Promise<never> {
  redirect(`/unsubscribe?token=${encodeURIComponent((await params).token)}`)
}
