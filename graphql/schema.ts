import base from './base.graphql'
import caseSdl from './cases/cases.graphql'
import { Case, CaseConnection, CaseStep, casesOfMember, casesOfOrganization, queries as caseQueries } from './cases/case'
import { mutations as caseMutations } from './cases/case-mutations'
import talkSdl from './conversation/talk.graphql'
import { Note, NoteConnection, ideaNotes, mutations as noteMutations } from './conversation/notes'
import { mutations as writtenMutations } from './conversation/text-mutations'
import { EarlierTextConnection, mentions, Written, writtenComment, writtenPost } from './conversation/written'
import peopleSdl from './people/people.graphql'
import { Mentoring, PersonalInvitation, peopleOfCommunity, peopleOfMember, TrustOnTopic } from './people/people'
import { mutations as peopleMutations } from './people/people-mutations'
import communitySdl from './communities/communities.graphql'
import { mutations as communityMutations } from './communities/community-mutations'
import { queries as communityQueries } from './communities/community-queries'
import { Community, CommunityConnection } from './communities/community'
import correctionSdl from './communities/corrections.graphql'
import { communityCorrections, Correction, CorrectionConnection, mutations as correctionMutations } from './communities/corrections'
import conversationSdl from './conversation/conversation.graphql'
import { mutations as conversationMutations } from './conversation/conversation-mutations'
import { Comment, CommentConnection, Post, PostConnection } from './conversation/comment'
import type { Resolvers } from './generated/resolvers'
import attachmentSdl from './attachments/attachments.graphql'
import { Attachment, commentAttachments, ideaAttachments, mutations as attachmentMutations } from './attachments/attachments'
import embedSdl from './organizations/embed.graphql'
import { mutations as embedMutations } from './organizations/embed'
import draftSdl from './drafts/drafts.graphql'
import { mutations as draftMutations, queries as draftQueries } from './drafts/drafts'
import ideaSdl from './ideas/ideas.graphql'
import { mutations as ideaMutations } from './ideas/idea-mutations'
import { queries as ideaQueries } from './ideas/idea-queries'
import { Idea, IdeaConnection } from './ideas/idea'
import { DateTime, Language, URL } from './instants'
import liveSdl from './live/live.graphql'
import { CommunityActs, IdeaChanged, LiveAct, Subscription } from './live/live'
import keySdl from './keys/keys.graphql'
import { ApiKey, App, AppGrant, memberKeys, organizationKeys } from './keys/keys'
import { inBounds } from './keys/in-bounds'
import { mutations as keyMutations } from './keys/key-mutations'
import mergeSdl from './merge/merge.graphql'
import { ideaMerges, IdeaMerge } from './merge/merge'
import { mutations as mergeMutations } from './merge/merge-mutations'
import mirrorSdl from './members/mirror.graphql'
import { Happening, memberMirror, mutations as mirrorMutations, Way } from './members/mirror'
import memberSdl from './members/members.graphql'
import { queries as memberQueries } from './members/member-queries'
import { ContributionEdge, Member } from './members/member'
import attentionSdl from './metrics/attention.graphql'
import { attentionOfCommunity, attentionOfIdea, attentionOfTopic, CommunityBridge, ContestedStage, queries as attentionQueries, TopicOnTheMove } from './metrics/attention'
import confluenceSdl from './metrics/confluence.graphql'
import { Stream } from './metrics/confluence'
import confluenceStepsSdl from './metrics/confluence-steps.graphql'
import flowSdl from './metrics/flows.graphql'
import { CommunityFlow, CommunityPair, queries as flowQueries } from './metrics/flows'
import historiesSdl from './metrics/histories.graphql'
import measuredSdl from './metrics/measured.graphql'
import movementSdl from './metrics/movement.graphql'
import stageSdl from './metrics/stage.graphql'
import adoptionSdl from './metrics/adoption.graphql'
import weeklySdl from './metrics/weekly.graphql'
import twoWaySdl from './metrics/two-way.graphql'
import recoverySdl from './metrics/recovery.graphql'
import valueSdl from './metrics/value.graphql'
import { ValueCreated, ValueEnd, ValueSource } from './metrics/value'
import { CommunityFacts, CommunityMemberConnection, CommunityMemberEdge, MemberStage, StageEvidence } from './metrics/stage'
import { queries as openDataQueries } from './open-data/open-data'
import openDataSdl from './open-data/open-data.graphql'
import { mutations as leavingMutations } from './leaving/leaving'
import leavingSdl from './leaving/leaving.graphql'
import { agreed } from './policies/gate'
import { mutations as policyMutations, owedOfMember, PolicyVersion, queries as policyQueries } from './policies/policies'
import policySdl from './policies/policies.graphql'
import noticeSdl from './notices/notices.graphql'
import { mutations as noticeMutations } from './notices/notice-mutations'
import { Notice, NoticeConnection } from './notices/notice'
import { communityTold, ideaTold, memberTold, topicTold } from './notices/told'
import organizationSdl from './organizations/organizations.graphql'
import { mutations as organizationMutations } from './organizations/organization-mutations'
import { queries as organizationQueries } from './organizations/organization-queries'
import { Organization, OrganizationConnection } from './organizations/organization'
import { mutations as labelMutations } from './responses/label-mutations'
import { labelsOfOrganization, OfficialResponse, ResponseDraft, responseOfIdea, ResponseText, StatusChange } from './responses/response'
import { mutations as responseMutations } from './responses/response-mutations'
import { Endorsement, Review, reviewsOfIdea, reviewsOfOrganization } from './responses/review'
import { mutations as reviewMutations } from './responses/review-mutations'
import reviewSdl from './responses/reviews.graphql'
import responseSdl from './responses/responses.graphql'
import { CoAuthorInvitation, Credit, ideaMakers } from './work/co-authors'
import coAuthorSdl from './work/co-authors.graphql'
import { ideaOutcomes, Outcome } from './work/outcomes'
import outcomeSdl from './work/outcomes.graphql'
import { ideaRelations, LineageStep, RelatedIdea } from './work/relations'
import relationSdl from './work/relations.graphql'
import { ideaTasks, queries as taskQueries, Task, TaskConnection } from './work/tasks'
import taskSdl from './work/tasks.graphql'
import { mutations as workMutations } from './work/work-mutations'
import { queries as rootQueries } from './root'
import searchSdl from './search/search.graphql'
import { queries as searchQueries, SearchConnection } from './search/search'
import { Amendment, AmendmentConnection } from './texts/amendment'
import { mutations as amendmentMutations } from './texts/amendment-mutations'
import { queries as textQueries, ThreeWayText } from './texts/three-way'
import { mutations as textMutations } from './texts/text-mutations'
import { ideaText } from './texts/idea-text'
import textSdl from './texts/texts.graphql'
import { IdeaVersion, IdeaVersionConnection } from './texts/version'
import webhookSdl from './webhooks/webhooks.graphql'
import { Webhook, WebhookDelivery, WebhookDeliveryConnection, webhooksOfOrganization } from './webhooks/webhook'
import { mutations as webhookMutations } from './webhooks/webhook-mutations'
import topicSdl from './topics/topics.graphql'
import { queries as topicQueries, Topic, TopicConnection } from './topics/topic'

/** The contract, as it is written: one file a domain. */
export const typeDefs = [
  base,
  caseSdl,
  responseSdl,
  reviewSdl,
  communitySdl,
  correctionSdl,
  conversationSdl,
  attachmentSdl,
  draftSdl,
  ideaSdl,
  memberSdl,
  mergeSdl,
  attentionSdl,
  mirrorSdl,
  confluenceSdl,
  measuredSdl,
  movementSdl,
  historiesSdl,
  flowSdl,
  stageSdl,
  adoptionSdl,
  weeklySdl,
  confluenceStepsSdl,
  twoWaySdl,
  recoverySdl,
  valueSdl,
  noticeSdl,
  policySdl,
  leavingSdl,
  openDataSdl,
  organizationSdl,
  embedSdl,
  searchSdl,
  textSdl,
  talkSdl,
  peopleSdl,
  topicSdl,
  coAuthorSdl,
  taskSdl,
  outcomeSdl,
  relationSdl,
  webhookSdl,
  liveSdl,
  keySdl,
]

/** What is not named here is a property of the row that stands behind the type. */
export const resolvers: Resolvers = {
  Query: {
    ...rootQueries,
    ...caseQueries,
    ...communityQueries,
    ...draftQueries,
    ...flowQueries,
    ...ideaQueries,
    ...memberQueries,
    ...organizationQueries,
    ...policyQueries,
    ...openDataQueries,
    ...searchQueries,
    ...textQueries,
    ...topicQueries,
    ...attentionQueries,
    ...taskQueries,
  },
  Mutation: agreed(inBounds({
    ...policyMutations,
    ...leavingMutations,
    ...caseMutations,
    ...labelMutations,
    ...responseMutations,
    ...reviewMutations,
    ...communityMutations,
    ...correctionMutations,
    ...conversationMutations,
    ...draftMutations,
    ...ideaMutations,
    ...mergeMutations,
    ...noticeMutations,
    ...organizationMutations,
    ...embedMutations,
    ...writtenMutations,
    ...amendmentMutations,
    ...workMutations,
    ...attachmentMutations,
    ...noteMutations,
    ...peopleMutations,
    ...mirrorMutations,
    ...textMutations,
    ...webhookMutations,
    ...keyMutations,
  })),
  Case,
  CaseConnection,
  CaseStep,
  CommunityFlow,
  CommunityPair,
  Amendment,
  AmendmentConnection,
  ApiKey,
  App,
  AppGrant,
  Attachment,
  Community: {
    ...Community,
    ...communityTold,
    ...peopleOfCommunity,
    ...communityCorrections,
    ...attentionOfCommunity,
  },
  Comment: { ...Comment, ...writtenComment, ...commentAttachments },
  CommentConnection,
  CommunityConnection,
  CommunityFacts,
  CommunityMemberConnection,
  CommunityMemberEdge,
  ContributionEdge,
  Correction,
  CorrectionConnection,
  CoAuthorInvitation,
  Credit,
  DateTime,
  Idea: {
    ...Idea,
    ...ideaMerges,
    ...ideaAttachments,
    ...responseOfIdea,
    ...ideaText,
    ...ideaTold,
    ...ideaMakers,
    ...ideaTasks,
    ...ideaOutcomes,
    ...ideaRelations,
    ...reviewsOfIdea,
    ...ideaNotes,
    ...attentionOfIdea,
    mentions,
  },
  IdeaConnection,
  IdeaMerge,
  IdeaVersion,
  IdeaVersionConnection,
  Language,
  Member: {
    ...Member,
    ...casesOfMember,
    ...memberTold,
    ...peopleOfMember,
    ...memberMirror,
    ...owedOfMember,
    ...memberKeys,
  },
  MemberStage,
  Organization: {
    ...Organization,
    ...casesOfOrganization,
    ...labelsOfOrganization,
    ...reviewsOfOrganization,
    ...webhooksOfOrganization,
    ...organizationKeys,
  },
  OrganizationConnection,
  OfficialResponse,
  Endorsement,
  Review,
  ResponseDraft,
  ResponseText,
  StatusChange,
  Post: { ...Post, ...writtenPost },
  PolicyVersion,
  PostConnection,
  SearchConnection,
  StageEvidence,
  EarlierTextConnection,
  PersonalInvitation,
  Mentoring,
  Note,
  NoteConnection,
  TrustOnTopic,
  Written,
  Stream,
  ValueCreated,
  ValueEnd,
  ValueSource,
  ThreeWayText,
  Topic: {
    ...Topic,
    ...topicTold,
    ...attentionOfTopic,
  },
  LineageStep,
  CommunityBridge,
  ContestedStage,
  Happening,
  TopicOnTheMove,
  Way,
  Outcome,
  RelatedIdea,
  Task,
  TaskConnection,
  TopicConnection,
  Notice,
  NoticeConnection,
  Subscription,
  CommunityActs,
  IdeaChanged,
  LiveAct,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryConnection,
  URL,
}
