import { randomUUID } from 'node:crypto'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'

const OpenNotice = graphql(`query OpenNotice($id: ID!) { node(id: $id) { ... on Notice { path readAt } } }`)
const ReadNotice = graphql(`mutation ReadNotice($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { ... on MarkNoticesReadSuccess { read } ... on Refusal { code } } }`)

/** Leads to what a notice is about, and marks it as read on the way. Of somebody else's, or none: to the list. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const { data } = await urql().query(OpenNotice, { id })
  const notice = data?.node?.__typename === 'Notice' ? data.node : null
  if (notice && !notice.readAt) await urql().mutation(ReadNotice, { input: { ids: [id], idempotencyKey: randomUUID() } })
  return new Response(null, { status: 303, headers: { location: notice?.path ?? '/notices', 'cache-control': 'no-store' } })
}
