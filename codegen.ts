import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

const scalars = {
  DateTime: 'string',
  Language: 'string',
  URL: 'string',
}

const config: CodegenConfig = {
  schema: ['graphql/**/*.graphql', '!graphql/schema.graphql'],
  ignoreNoDocuments: true,
  generates: {
    // The contract with partners, committed: a review sees every change of it.
    'graphql/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
    // What resolvers must give. A type that a resolver passes on half-made (an id to load by, a row of db/) is named in `mappers`.
    'graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context#Context',
        mappers: {
          Idea: '../objects#IdeaObject',
          Attachment: '../objects#AttachmentObject',
          IdeaMerge: '../objects#IdeaMergeObject',
          Community: '../objects#CommunityObject',
          Member: '../objects#MemberObject',
          Organization: '../objects#OrganizationObject',
          Topic: '../objects#TopicObject',
          Comment: '../objects#CommentObject',
          Notice: '../objects#NoticeObject',
          Post: '../objects#PostObject',
          Case: '../objects#CaseObject',
          CaseStep: '../objects#CaseStepObject',
          CaseConnection: '../objects#CasePage',
          OfficialResponse: '../objects#ResponseObject',
          ResponseText: '../objects#ResponseTextObject',
          ResponseDraft: '../objects#ResponseDraftObject',
          Endorsement: '../objects#EndorsementObject',
          Review: '../objects#ReviewObject',
          StatusChange: '../objects#StatusChangeObject',
          IdeaVersion: '../objects#VersionObject',
          Amendment: '../objects#AmendmentObject',
          ThreeWayText: '../objects#ThreeWayObject',
          Task: '../objects#TaskObject',
          TaskConnection: '../objects#TaskPage',
          Outcome: '../objects#OutcomeObject',
          Credit: '../objects#CreditObject',
          CoAuthorInvitation: '../objects#InvitationObject',
          RelatedIdea: '../objects#RelationObject',
          LineageStep: '../objects#LineageObject',
          Stream: '../objects#StreamObject',
          StageEvidence: '../objects#StageObject',
          MemberStage: '../objects#StageObject',
          CommunityFacts: '../objects#FactsObject',
          CommunityMemberEdge: '../objects#CommunityMemberObject',
          ContributionEdge: '../objects#ContributionObject',
          IdeaConnection: '../objects#IdeaPage',
          CommunityConnection: '../objects#CommunityPage',
          CommunityMemberConnection: '../objects#CommunityMemberPage',
          OrganizationConnection: '../objects#OrganizationPage',
          TopicConnection: '../objects#TopicPage',
          CommentConnection: '../objects#CommentPage',
          NoticeConnection: '../objects#NoticePage',
          PostConnection: '../objects#PostPage',
          IdeaVersionConnection: '../objects#VersionPage',
          AmendmentConnection: '../objects#AmendmentPage',
          SearchConnection: '../objects#SearchPage',
        },
        scalars: { ...scalars, DateTime: 'number' },
        enumsAsTypes: true,
        useTypeImports: true,
        useIndexSignature: true,
        emitLegacyCommonJSImports: false,
        importExtension: '',
      },
    },
    // The operations of our own pages, typed and as strings, each with the hash that it is trusted by.
    'graphql/generated/documents/': {
      preset: 'client',
      documents: ['app/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}', '!**/*.test.{ts,tsx}'],
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        nonOptionalTypename: true,
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '',
      },
    },
  },
}

export default config
