'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import type { PostKind } from '../../graphql/generated/documents/graphql'
import { forgetKept, rememberIntent } from '../../lib/intent'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { urql } from '../../lib/urql'
import type { Refused } from '../components/field-form'
import { failed, notKept, refused, textOf } from '../components/refused'

const JoinCommunity = graphql(`
  mutation JoinCommunity($input: JoinCommunityInput!) {
    joinCommunity(input: $input) { ... on JoinCommunitySuccess { changed } ... on JoinCommunityRefusal { code } }
  }
`)
const LeaveCommunity = graphql(`
  mutation LeaveCommunity($input: LeaveCommunityInput!) {
    leaveCommunity(input: $input) { ... on LeaveCommunitySuccess { changed } ... on LeaveCommunityRefusal { code } }
  }
`)
const PublishPost = graphql(`
  mutation PublishPost($input: PostInput!) {
    post(input: $input) { ... on PostSuccess { post { id community { slug } } } ... on PostRefusal { code message field } }
  }
`)
const CommentOnPost = graphql(`
  mutation CommentOnPost($input: CommentInput!) {
    comment(input: $input) { ... on CommentSuccess { comment { id } } ... on CommentRefusal { code message field } }
  }
`)

const kinds: readonly PostKind[] = ['EXPERIENCE', 'QUESTION', 'KNOWLEDGE']
const keyOf = (form: FormData) => textOf(form, 'idempotencyKey') ?? ''
const pathOf = (form: FormData) => ownPath(form.get('path'))

export async function joinCommunity(form: FormData): Promise<void> {
  const [communityId, idempotencyKey] = [textOf(form, 'communityId') ?? '', keyOf(form)]
  if (!await currentViewer()) await rememberIntent({ kind: 'join', communityId, idempotencyKey }, pathOf(form))
  const { data, error } = await urql().mutation(JoinCommunity, { input: { communityId, idempotencyKey } })
  if (!data) throw error
  revalidatePath(pathOf(form))
}

export async function leaveCommunity(form: FormData): Promise<void> {
  const { data, error } = await urql().mutation(LeaveCommunity, { input: { communityId: textOf(form, 'communityId') ?? '', idempotencyKey: keyOf(form) } })
  if (!data) throw error
  revalidatePath(pathOf(form))
}

export async function publishPost(_: Refused | null, form: FormData): Promise<Refused | null> {
  const communityId = textOf(form, 'communityId') ?? ''
  const kind = kinds.find((each) => each === form.get('kind')) ?? 'EXPERIENCE'
  const [title, body, language, idempotencyKey] = [textOf(form, 'title'), textOf(form, 'body') ?? '', textOf(form, 'language'), keyOf(form)]
  if (!await currentViewer()) return notKept(form, await rememberIntent({ kind: 'post', communityId, postKind: kind, title, body, language, idempotencyKey }, pathOf(form)))
  const { data, error } = await urql().mutation(PublishPost, { input: { communityId, kind, title, body, language, idempotencyKey } })
  if (!data) return failed(form, error)
  if (data.post.__typename === 'PostRefusal') return refused(form, data.post)
  await forgetKept('post')
  redirect(`/communities/${data.post.post.community?.slug}/posts/${data.post.post.id}`)
}

export async function commentOnPost(_: Refused | null, form: FormData): Promise<Refused | null> {
  const written = { postId: textOf(form, 'postId'), body: textOf(form, 'body') ?? '', replyTo: textOf(form, 'replyTo'), language: textOf(form, 'language'), idempotencyKey: keyOf(form) }
  if (!await currentViewer()) return notKept(form, await rememberIntent({ kind: 'comment', ...written }, pathOf(form)))
  const { data, error } = await urql().mutation(CommentOnPost, { input: written })
  if (!data) return failed(form, error)
  if (data.comment.__typename === 'CommentRefusal') return refused(form, data.comment)
  await forgetKept('comment')
  revalidatePath(pathOf(form)) // only the part behind # is new in the address: else the page that is open would stay
  redirect(`${pathOf(form)}#${data.comment.comment.id}`)
}
