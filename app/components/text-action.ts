'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import type { Reaction } from '../../graphql/generated/documents/graphql'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { urql } from '../../lib/urql'
import { doQuietly } from './do-quietly'
import { textOf } from './refused'

const React = graphql(`mutation ReactToText($input: ReactInput!) { outcome: react(input: $input) { ... on Refusal { code } } }`)
const WithdrawReaction = graphql(`mutation WithdrawReactionToText($input: WithdrawReactionInput!) { outcome: withdrawReaction(input: $input) { ... on Refusal { code } } }`)
const Withdraw = graphql(`mutation WithdrawOwnText($input: WithdrawTextInput!) { outcome: withdrawText(input: $input) { ... on Refusal { code } } }`)
const Restore = graphql(`mutation RestoreOwnText($input: RestoreTextInput!) { outcome: restoreText(input: $input) { ... on Refusal { code } } }`)
const Accept = graphql(`mutation AcceptAnswerHere($input: AcceptAnswerInput!) { outcome: acceptAnswer(input: $input) { ... on Refusal { code } } }`)
const EndAccepted = graphql(`mutation EndAcceptedAnswer($input: WithdrawAcceptedAnswerInput!) { outcome: withdrawAcceptedAnswer(input: $input) { ... on Refusal { code } } }`)
const Thank = graphql(`mutation ThankFor($input: ThankInput!) { outcome: thank(input: $input) { ... on Refusal { code } } }`)
const EndThanks = graphql(`mutation EndThanks($input: WithdrawThanksInput!) { outcome: withdrawThanks(input: $input) { ... on Refusal { code } } }`)

const reactions: readonly Reaction[] = ['AGREE', 'THANKS', 'INSIGHT', 'SMILE']

/** Does what a button at a text says: a sign, thanks, accepting an answer, withdrawing, restoring; each has a button that undoes it. Visitors sign in first. */
export async function actOnText(form: FormData): Promise<void> {
  const path = ownPath(form.get('path'))
  if (!await currentViewer()) redirect(`/sign-in?return=${encodeURIComponent(path)}`)
  await doQuietly(asked(form))
}

function asked(form: FormData) {
  const [textId, postId] = [textOf(form, 'textId') ?? '', textOf(form, 'postId') ?? '']
  const key = { idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const reaction = reactions.find((one) => one === form.get('reaction')) ?? 'AGREE'
  switch (form.get('act')) {
    case 'react': return urql().mutation(React, { input: { textId, reaction, ...key } })
    case 'withdrawReaction': return urql().mutation(WithdrawReaction, { input: { textId, reaction, ...key } })
    case 'withdraw': return urql().mutation(Withdraw, { input: { textId, ...key } })
    case 'restore': return urql().mutation(Restore, { input: { textId, ...key } })
    case 'accept': return urql().mutation(Accept, { input: { postId, answerId: textId, ...key } })
    case 'endAccepted': return urql().mutation(EndAccepted, { input: { postId, ...key } })
    case 'thank': return urql().mutation(Thank, { input: { subjectId: textId, ...key } })
    case 'endThanks': return urql().mutation(EndThanks, { input: { subjectId: textId, ...key } })
    default: throw new Error('A form of ours asks for something that there is not.')
  }
}
