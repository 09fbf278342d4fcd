/** Nothing is taken in yet: what others send would have to be verified first. */
export const POST = (): Response => new Response('This actor is read only.', { status: 405, headers: { allow: '', 'content-type': 'text/plain; charset=utf-8' } })
