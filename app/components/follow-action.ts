'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { urql } from '../../lib/urql'
import { textOf } from './refused'

const FollowThing = graphql(`mutation FollowThing($input: FollowInput!) { outcome: follow(input: $input) { ... on Refusal { message } } }`)
const UnfollowThing = graphql(`mutation UnfollowThing($input: UnfollowInput!) { outcome: unfollow(input: $input) { ... on Refusal { message } } }`)

/** Follows a member, topic or community (`id`), or ends that (`ends`). */
export async function followThing(form: FormData): Promise<void> {
  if (!await currentViewer()) redirect(`/sign-in?return=${encodeURIComponent(ownPath(form.get('path')))}`)
  const input = { id: textOf(form, 'id') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = textOf(form, 'ends') ? await urql().mutation(UnfollowThing, { input }) : await urql().mutation(FollowThing, { input })
  if (!data) throw error
  refresh()
}
