import type { Db } from '../db'
import { momentOf, type Actor, type Clock } from './actor'
import { registerApp, removeApp, revokeGrant } from './apps'
import { proposeAmendment, revise, withdrawAmendment } from './amend'
import { askForHelp } from './ask-for-help'
import { adoptIdea, leaveIdea } from './authorship'
import { acceptCoAuthorship, declineCoAuthorship, inviteCoAuthor, withdrawInvitation } from './co-author'
import { accept, withdrawAccepted } from './accept-answer'
import { edit, restore, withdraw as withdrawText } from './change-text'
import { comment } from './comment'
import { correctCommunity, correctMember } from './correct'
import { acceptAmendment, promoteAmendment, rejectAmendment } from './decide-amendment'
import { back, commentOnAmendment, endBack } from './discuss-amendment'
import { editIdea, restoreVersion } from './edit-idea'
import { followThing } from './follow-thing'
import { endorse, unendorse } from './endorse'
import { eraseMe } from './erase-me'
import { foundCommunity, foundOrganization } from './found'
import { groupCommit } from './group-commit'
import { keyedActs } from './keyed-act'
import { move } from './move-case'
import { consent, withdraw } from './own-case'
import { raise } from './raise-case'
import { contest, shareStages } from './own-stage'
import { endKey, makeKey, turnKey } from './keys'
import { membership } from './membership'
import { attach, detach } from './attachments'
import { deleteDraft, saveDraft } from './drafts'
import { mergeIdeas, unmergeIdeas } from './merge-ideas'
import { keyRefusal } from './operation'
import { editOutcome, presentOutcome, withdrawOutcome } from './outcome'
import { invite, revoke } from './invite'
import { agree, end, propose as proposeMentoring } from './mentor'
import { addNote, withdrawNote } from './notes'
import { react, withdrawReaction } from './react'
import { embedOrigins } from './set-embed-origins'
import { ideaForm } from './set-idea-form'
import { thank, withdrawThanks } from './thank'
import { trust, withdrawTrust } from './trust'
import { acceptPolicy, publishPolicy } from './policy'
import { post } from './post'
import { propose } from './propose'
import { relateIdeas, unrelateIdeas } from './relate'
import { isRefused } from './refusal'
import { respond, saveDraftOfResponse } from './respond'
import { assess, assign, unassign } from './review'
import { setStatus } from './set-status'
import { changeLabel, createLabel } from './status-labels'
import { markRead, muteIdea, setNotices } from './set-notices'
import { share } from './share'
import { acceptDelivery, closeTask, deliverTask, giveTaskBack, reopenTask, returnDelivery, takeTask } from './task'
import type { Toggle } from './toggle'
import type { Toggled } from './toggle-all'
import { createWebhook, deleteWebhook, resendDelivery, rotateWebhookSecret, testWebhook, updateWebhook } from './webhooks'

/** Every write of the portal. `clock` says what time it is (ms UTC). Texts come cleaned; who may act is for the caller to check. */
export function createActs(db: Db, { clock = Date.now }: { clock?: Clock } = {}) {
  const commit = groupCommit(db)
  const keyed = keyedActs(db, clock)
  const toggle = (kind: Toggle) => async (actor: Actor, { ideaId, key }: { ideaId: string, key: string }): Promise<Toggled> => {
    const moment = momentOf(actor, clock)
    if (isRefused(moment)) return moment
    return keyRefusal({ memberId: actor.memberId, key, input: null }) ?? commit({ toggle: kind, memberId: actor.memberId, ideaId, key, ...moment })
  }
  return {
    support: toggle('support'), withdrawSupport: toggle('withdrawSupport'),
    oppose: toggle('oppose'), withdrawOpposition: toggle('withdrawOpposition'),
    follow: toggle('follow'), unfollow: toggle('unfollow'),
    followThing: followThing(keyed, true), unfollowThing: followThing(keyed, false),
    markRead: markRead(keyed), setNotices: setNotices(keyed), muteIdea: muteIdea(keyed, true), unmuteIdea: muteIdea(keyed, false),
    join: membership(keyed, 'JOINED'), leave: membership(keyed, 'LEFT'),
    propose: propose(keyed), comment: comment(keyed), post: post(keyed), share: share(keyed),
    eraseMe: eraseMe(keyed),
    publishPolicy: publishPolicy(keyed), acceptPolicy: acceptPolicy(keyed),
    createOrganization: foundOrganization(keyed), createCommunity: foundCommunity(keyed), setIdeaStatus: setStatus(keyed),
    saveResponseDraft: saveDraftOfResponse(keyed), publishResponse: respond(keyed),
    endorseIdea: endorse(keyed), withdrawEndorsement: unendorse(keyed),
    assignReviewer: assign(keyed), endReview: unassign(keyed), assessIdea: assess(keyed),
    createStatusLabel: createLabel(keyed), changeStatusLabel: changeLabel(keyed, 'changeStatusLabel'),
    retireStatusLabel: changeLabel(keyed, 'retireStatusLabel'), restoreStatusLabel: changeLabel(keyed, 'restoreStatusLabel'),
    raiseCase: raise(keyed), withdrawCase: withdraw(keyed), setCaseConsent: consent(keyed),
    answerCase: move(keyed, 'ANSWERED'), claimCase: move(keyed, 'CLAIMED'), confirmCase: move(keyed, 'CONFIRMED'), reopenCase: move(keyed, 'REOPENED'),
    attach: attach(keyed), detach: detach(keyed),
    saveDraft: saveDraft(keyed), deleteDraft: deleteDraft(keyed),
    editText: edit(keyed), withdrawText: withdrawText(keyed), restoreText: restore(keyed),
    react: react(keyed), withdrawReaction: withdrawReaction(keyed), acceptAnswer: accept(keyed), withdrawAcceptedAnswer: withdrawAccepted(keyed),
    addNote: addNote(keyed), withdrawNote: withdrawNote(keyed), setIdeaForm: ideaForm(keyed),
    setEmbedOrigins: embedOrigins(keyed),
    thank: thank(keyed), withdrawThanks: withdrawThanks(keyed), trust: trust(keyed), withdrawTrust: withdrawTrust(keyed),
    proposeMentoring: proposeMentoring(keyed), acceptMentoring: agree(keyed), endMentoring: end(keyed),
    invite: invite(keyed), revokeInvitation: revoke(keyed, 'revoke invitation'), renewInvitation: revoke(keyed, 'renew invitation'),
    correctCommunity: correctCommunity(keyed), correctMember: correctMember(keyed),
    mergeIdeas: mergeIdeas(keyed), unmergeIdeas: unmergeIdeas(keyed),
    editIdea: editIdea(keyed), restoreIdeaVersion: restoreVersion(keyed),
    proposeAmendment: proposeAmendment(keyed), reviseAmendment: revise(keyed), withdrawAmendment: withdrawAmendment(keyed),
    acceptAmendment: acceptAmendment(keyed), rejectAmendment: rejectAmendment(keyed), promoteAmendment: promoteAmendment(keyed),
    backAmendment: back(keyed), unbackAmendment: endBack(keyed), commentOnAmendment: commentOnAmendment(keyed),
    inviteCoAuthor: inviteCoAuthor(keyed), withdrawInvitation: withdrawInvitation(keyed), acceptCoAuthorship: acceptCoAuthorship(keyed), declineCoAuthorship: declineCoAuthorship(keyed),
    leaveIdea: leaveIdea(keyed), adoptIdea: adoptIdea(keyed), relateIdeas: relateIdeas(keyed), unrelateIdeas: unrelateIdeas(keyed),
    askForHelp: askForHelp(keyed), takeTask: takeTask(keyed), giveTaskBack: giveTaskBack(keyed), deliverTask: deliverTask(keyed),
    acceptDelivery: acceptDelivery(keyed), returnDelivery: returnDelivery(keyed), closeTask: closeTask(keyed), reopenTask: reopenTask(keyed),
    showStages: shareStages(keyed, true), hideStages: shareStages(keyed, false), contestStage: contest(keyed),
    createKey: makeKey(keyed), rotateKey: turnKey(keyed), revokeKey: endKey(keyed),
    registerApp: registerApp(keyed), removeApp: removeApp(keyed), revokeGrant: revokeGrant(keyed),
    presentOutcome: presentOutcome(keyed), editOutcome: editOutcome(keyed), withdrawOutcome: withdrawOutcome(keyed),
    createWebhook: createWebhook(keyed), updateWebhook: updateWebhook(keyed), deleteWebhook: deleteWebhook(keyed), rotateWebhookSecret: rotateWebhookSecret(keyed), testWebhook: testWebhook(keyed), resendDelivery: resendDelivery(keyed),
  }
}

export type Acts = ReturnType<typeof createActs>
