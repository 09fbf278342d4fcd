import { views, type View } from './views'

type Made = { type: string; body: string | Uint8Array<ArrayBuffer> } | { status: number }

/** What is downloaded of a view is what its page shows to whoever asks, with the same address: the page says who may see it. Not there where the page, or what is asked of it, is not. */
export async function download(request: Request, name: string, extension: string, make: (path: string) => Promise<Made>): Promise<Response> {
  const view = views.find((each): each is View => each === name)
  if (!view) return new Response(null, { status: 404 })
  const { pathname, search } = new URL(request.url)
  const made = await make(pathname.replace(/\/[^/]*$/, '').replace(/\/list$/, '') + search)
  if ('status' in made) return new Response(null, { status: made.status >= 500 ? made.status : 404 })
  return new Response(made.body, {
    headers: { 'content-type': made.type, 'content-disposition': `attachment; filename="${view}.${extension}"`, 'cache-control': 'private, no-store' },
  })
}
