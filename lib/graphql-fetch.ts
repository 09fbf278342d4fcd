import { answerGraphQL } from './graphql'

/** Answers a request of Next's. The address is what a proxy says: there is no line to look at here. */
export async function answerGraphQLFetch(request: Request): Promise<Response> {
  const { status, headers, body } = await answerGraphQL({
    method: request.method,
    search: new URL(request.url).search,
    address: request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '',
    header: (name) => request.headers.get(name) ?? undefined,
    body: (most) => bodyOf(request, most),
  })
  return new Response(body === '' ? null : body, { status, headers })
}

async function bodyOf(request: Request, most: number): Promise<Uint8Array | 'TOO_LONG'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'TOO_LONG'
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > most) return 'TOO_LONG'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
