import { randomUUID } from 'node:crypto'
import { graphql } from '../graphql/generated/documents'
import { currentIntent, forgetIntent, type Intent } from './intent'
import { urql } from './urql'

const Support = graphql(`mutation FinishSupport($input: SupportIdeaInput!) { outcome: supportIdea(input: $input) { ... on Refusal { code } } }`)
const Oppose = graphql(`mutation FinishOpposition($input: OpposeIdeaInput!) { outcome: opposeIdea(input: $input) { ... on Refusal { code } } }`)
const Follow = graphql(`mutation FinishFollow($input: FollowIdeaInput!) { outcome: followIdea(input: $input) { ... on Refusal { code } } }`)
const Join = graphql(`mutation FinishJoin($input: JoinCommunityInput!) { outcome: joinCommunity(input: $input) { ... on Refusal { code } } }`)
const Comment = graphql(`mutation FinishComment($input: CommentInput!) {
  outcome: comment(input: $input) { ... on Refusal { code } ... on CommentSuccess { comment { id } } }
}`)
const Propose = graphql(`mutation FinishProposal($input: ProposeIdeaInput!) {
  outcome: proposeIdea(input: $input) { ... on Refusal { code } ... on ProposeIdeaSuccess { idea { slug } } }
}`)
const Post = graphql(`mutation FinishPost($input: PostInput!) { outcome: post(input: $input) { ... on Refusal { code } ... on PostSuccess { post { id } } } }`)

interface Outcome { code?: string, idea?: { slug: string }, comment?: { id: string } }
/** Where the person goes next, and what they are told there (a key of the messages `account.notice`). */
export interface Finished { path: string, notice: string }

const DONE = {
  support: 'supported', oppose: 'opposed', follow: 'followed', join: 'joined', comment: 'commented', propose: 'proposed', post: 'posted',
} satisfies Record<Intent['kind'], string>
const REFUSED: Record<string, string> = { NOT_FOUND: 'notFound', OWN_IDEA: 'ownIdea', INVALID: 'refused', LIMIT: 'refused' }

/**
 * Does what the person who just signed in had wanted, by the same mutation as everybody (in an action). Null: they wanted nothing.
 * Text that is refused, or for which the graph was away, is kept for the form where it was written.
 */
export async function finishIntent(): Promise<Finished | null> {
  const kept = await currentIntent().catch(() => null)
  if (!kept) return null
  const { intent, path, draftId } = kept
  const outcome = await perform(intent).catch(() => undefined)
  if (!outcome) return { path, notice: 'later' }
  const notice = outcome.code ? REFUSED[outcome.code] ?? 'later' : DONE[intent.kind]
  const isText = intent.kind === 'propose' || intent.kind === 'comment' || intent.kind === 'post'
  if (!(isText && notice === 'refused')) await forgetIntent(draftId).catch(() => undefined)
  return { path: outcome.idea ? `/ideas/${outcome.idea.slug}` : outcome.comment ? `${path.split('#')[0]}#${outcome.comment.id}` : path, notice }
}

async function perform(intent: Intent): Promise<Outcome | undefined> {
  const { kind, idempotencyKey = randomUUID(), ...rest } = intent
  const input = { ...rest, idempotencyKey } as never
  const client = urql()
  switch (kind) {
    case 'support': return (await client.mutation(Support, { input })).data?.outcome
    case 'oppose': return (await client.mutation(Oppose, { input })).data?.outcome
    case 'follow': return (await client.mutation(Follow, { input })).data?.outcome
    case 'join': return (await client.mutation(Join, { input })).data?.outcome
    case 'comment': return (await client.mutation(Comment, { input })).data?.outcome
    case 'propose': return (await client.mutation(Propose, { input })).data?.outcome
    case 'post': {
      const { postKind, ...written } = rest as Extract<Intent, { kind: 'post' }>
      return (await client.mutation(Post, { input: { ...written, kind: postKind, idempotencyKey } })).data?.outcome
    }
  }
}
