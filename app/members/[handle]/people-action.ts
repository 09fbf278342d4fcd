'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { ownPath } from '../../../lib/own-path'
import { currentViewer } from '../../../lib/session'
import { urql } from '../../../lib/urql'
import { doQuietly } from '../../components/do-quietly'
import { textOf } from '../../components/refused'

const Thank = graphql(`mutation ThankMember($input: ThankInput!) { outcome: thank(input: $input) { ... on Refusal { code } } }`)
const EndThanks = graphql(`mutation EndThanksToMember($input: WithdrawThanksInput!) { outcome: withdrawThanks(input: $input) { ... on Refusal { code } } }`)
const Trust = graphql(`mutation TrustOnTopic($input: TrustMemberInput!) { outcome: trustMember(input: $input) { ... on Refusal { code } } }`)
const EndTrust = graphql(`mutation EndTrustOnTopic($input: WithdrawTrustInput!) { outcome: withdrawTrust(input: $input) { ... on Refusal { code } } }`)
const Propose = graphql(`mutation ProposeMentoringHere($input: ProposeMentoringInput!) { outcome: proposeMentoring(input: $input) { ... on Refusal { code } } }`)
const Accept = graphql(`mutation AcceptMentoringHere($input: AcceptMentoringInput!) { outcome: acceptMentoring(input: $input) { ... on Refusal { code } } }`)
const End = graphql(`mutation EndMentoringHere($input: EndMentoringInput!) { outcome: endMentoring(input: $input) { ... on Refusal { code } } }`)

/** Thanks, trusts or mentors the member whose page it is, or undoes it. Visitors sign in first. */
export async function actOnMember(form: FormData): Promise<void> {
  if (!await currentViewer()) redirect(`/sign-in?return=${encodeURIComponent(ownPath(form.get('path')))}`)
  await doQuietly(asked(form))
}

function asked(form: FormData) {
  const of = (name: string) => textOf(form, name) ?? ''
  const [memberId, topicId, communityId, mentoringId, key] = [of('memberId'), of('topicId'), of('communityId'), of('mentoringId'), { idempotencyKey: of('idempotencyKey') }]
  switch (form.get('act')) {
    case 'thank': return urql().mutation(Thank, { input: { subjectId: memberId, ...key } })
    case 'endThanks': return urql().mutation(EndThanks, { input: { subjectId: memberId, ...key } })
    case 'trust': return urql().mutation(Trust, { input: { memberId, topicId, ...key } })
    case 'endTrust': return urql().mutation(EndTrust, { input: { memberId, topicId, ...key } })
    case 'mentor': return urql().mutation(Propose, { input: { memberId, communityId, as: 'MENTOR', ...key } })
    case 'ask': return urql().mutation(Propose, { input: { memberId, communityId, as: 'MENTEE', ...key } })
    case 'accept': return urql().mutation(Accept, { input: { mentoringId, ...key } })
    case 'end': return urql().mutation(End, { input: { mentoringId, ...key } })
    default: throw new Error('A form of ours asks for something that there is not.')
  }
}
