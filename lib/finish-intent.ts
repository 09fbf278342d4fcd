import { randomUUID } from 'node:crypto'
import { graphql } from '../graphql/generated/documents'
import type { RefusalCode } from '../graphql/generated/documents/graphql'
import { currentIntent, forgetIntent, type Intent } from './intent'
import { urql, type Answer } from './urql'

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
const Post = graphql(`mutation FinishPost($input: PostInput!) {
  outcome: post(input: $input) { ... on Refusal { code } ... on PostSuccess { post { id community { slug } } } }
}`)

const Raise = graphql(`mutation FinishCase($input: RaiseCaseInput!) {
  outcome: raiseCase(input: $input) { ... on Refusal { code } ... on RaiseCaseSuccess { case { id } } }
}`)

/** Where the person goes next, and what they are told there (a key of the messages `account.notice`). */
export interface Finished { path: string, notice: string }
/** What came of it: a refusal, or what was made. */
interface Outcome {
  __typename: string
  code?: RefusalCode
  comment?: { id: string }
  idea?: { slug: string }
  post?: { id: string, community?: { slug: string } | null }
  case?: { id: string }
}

const DONE: Record<Intent['kind'], string> = {
  support: 'supported', oppose: 'opposed', follow: 'followed', join: 'joined', comment: 'commented', propose: 'proposed', post: 'posted', case: 'raised',
}
const REFUSED: Partial<Record<RefusalCode, string>> = { NOT_FOUND: 'notFound', OWN_IDEA: 'ownIdea', INVALID: 'refused', LIMIT: 'refused' }

/**
 * Does what the person who just signed in had wanted, by the same mutation as everybody (in an action). Null: they wanted nothing.
 * Text that has to be changed, or for which the graph was away, is kept for the form where it was written.
 */
export async function finishIntent(): Promise<Finished | null> {
  const kept = await currentIntent().catch(() => null)
  if (!kept) return null
  const { intent, path, draftId } = kept
  const outcome = await perform(intent).catch(() => null)
  const notice = !outcome ? 'later' : outcome.code ? REFUSED[outcome.code] ?? 'later' : DONE[intent.kind]
  const staysWritten = 'body' in intent && (!outcome || notice === 'refused')
  if (!staysWritten) await forgetIntent(draftId).catch(() => undefined)
  return { path: outcome ? placeOf(outcome, path) : path, notice }
}

/** Where what was made stands; else where the person was. */
function placeOf({ idea, comment, post, case: matter }: Outcome, path: string): string {
  if (matter) return `/cases/${matter.id}`
  if (idea) return `/ideas/${idea.slug}`
  if (comment) return `${path.split(/[?#]/)[0]}?comment=${comment.id}#${comment.id}`
  return post?.community ? `/communities/${post.community.slug}/posts/${post.id}` : path
}

async function perform(intent: Intent): Promise<Outcome> {
  const [client, idempotencyKey] = [urql(), intent.idempotencyKey ?? randomUUID()]
  switch (intent.kind) {
    case 'support': return outcomeOf(await client.mutation(Support, { input: { ideaId: intent.ideaId, idempotencyKey } }))
    case 'oppose': return outcomeOf(await client.mutation(Oppose, { input: { ideaId: intent.ideaId, idempotencyKey } }))
    case 'follow': return outcomeOf(await client.mutation(Follow, { input: { ideaId: intent.ideaId, idempotencyKey } }))
    case 'join': return outcomeOf(await client.mutation(Join, { input: { communityId: intent.communityId, idempotencyKey } }))
    case 'comment': {
      const { kind: _, ...written } = intent
      return outcomeOf(await client.mutation(Comment, { input: { ...written, idempotencyKey } }))
    }
    case 'propose': {
      const { kind: _, ...written } = intent
      return outcomeOf(await client.mutation(Propose, { input: { ...written, idempotencyKey } }))
    }
    case 'post': {
      const { kind: _, postKind, ...written } = intent
      return outcomeOf(await client.mutation(Post, { input: { ...written, kind: postKind, idempotencyKey } }))
    }
    case 'case': {
      const { kind: _, ...written } = intent
      return outcomeOf(await client.mutation(Raise, { input: { ...written, idempotencyKey } }))
    }
  }
}

function outcomeOf({ data, error }: Answer<{ outcome: Outcome }>): Outcome {
  if (!data) throw error
  return data.outcome
}
