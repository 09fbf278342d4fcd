/** Where this process listens, as it reaches itself. */
function ownAddress(): string {
  const host = process.env.HOST ?? '127.0.0.1'
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${process.env.PORT ?? 3000}`
}

/** A page of ours as whoever asks would see it, in their language: what they may not see is not in it. No redirect is followed. */
export async function ownPage(path: string, asked: Request): Promise<{ status: number, html: string }> {
  const headers = Object.fromEntries(['cookie', 'accept-language'].flatMap((name) => { const value = asked.headers.get(name); return value ? [[name, value]] : [] }))
  const answer = await fetch(new URL(path, ownAddress()), { headers, redirect: 'manual' })
  return { status: answer.status, html: await answer.text() }
}
